package org.tiwizi.report;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.tiwizi.account.Member;
import org.tiwizi.audit.AuditAction;
import org.tiwizi.audit.AuditEntry;
import org.tiwizi.audit.AuditKind;
import org.tiwizi.shared.Aggregate;
import org.tiwizi.shared.Conflict;
import org.tiwizi.shared.Language;

/** What somebody reported of a page, and what became of it. */
@Entity
class ContentReport extends Aggregate {

    private String caseNumber;

    private String path;

    private String subjectKind;

    private @Nullable UUID subjectId;

    private @Nullable UUID organisationId;

    @Enumerated(EnumType.STRING)
    private ReportReason reason;

    private String description;

    private @Nullable UUID accountId;

    private @Nullable String email;

    @Enumerated(EnumType.STRING)
    private Language language;

    private Instant reportedAt;

    @Enumerated(EnumType.STRING)
    private ReportStatus status = ReportStatus.WAITING;

    private @Nullable String outcome;

    private @Nullable UUID settledBy;

    private @Nullable Instant settledAt;

    @SuppressWarnings("NullAway.Init")
    protected ContentReport() {
        // for JPA
    }

    ContentReport(String caseNumber, ReportForm form, Reported reported, @Nullable Member member, Language language,
            Instant at) {
        this.caseNumber = caseNumber;
        this.path = form.page();
        this.subjectKind = reported.kind();
        this.subjectId = reported.subjectId();
        this.organisationId = reported.organisationId();
        this.reason = form.reason();
        this.description = form.description();
        this.accountId = (member != null) ? member.accountId() : null;
        this.email = (member != null) ? null : form.email();
        this.language = language;
        this.reportedAt = at;
    }

    ReportReceived received() {
        return new ReportReceived(this.caseNumber, this.accountId, this.email, this.language);
    }

    /** Decides once; who reported is told now, so a stranger’s address is not kept. */
    ReportSettled settle(OutcomeForm form, Member moderator, Instant at) {
        ReportStatus target = form.upheld() ? ReportStatus.UPHELD : ReportStatus.DISMISSED;
        if (!this.status.next().contains(target)) {
            throw new Conflict("report.conflict");
        }
        this.status = target;
        this.outcome = form.outcome();
        this.settledBy = moderator.accountId();
        this.settledAt = at;
        ReportSettled settled = new ReportSettled(this.caseNumber, form.upheld(), form.outcome(), this.accountId,
                this.email, this.language, this.organisationId);
        this.email = null;
        return settled;
    }

    /** Whether this reader belongs to the organisation that it is about. */
    boolean isOwn(Member reader) {
        return this.organisationId != null && this.organisationId.equals(reader.organisationId());
    }

    AuditEntry entry(Instant at, @Nullable UUID accountId, AuditAction action, @Nullable ReportStatus before) {
        return AuditEntry.of(at, accountId, this.organisationId, action, AuditKind.REPORT, id(), before, this.status)
            .detailed(this.caseNumber);
    }

    ReportView view() {
        return new ReportView(id(), this.caseNumber, this.path, this.organisationId, this.reason, this.description,
                this.reportedAt, this.status, this.outcome, this.settledAt);
    }

}
