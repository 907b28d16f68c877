package org.tiwizi.verification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import org.tiwizi.account.Member;
import org.tiwizi.audit.AuditAction;
import org.tiwizi.audit.AuditEntry;
import org.tiwizi.audit.AuditKind;
import org.tiwizi.audit.AuditTrail;
import org.tiwizi.document.CheckedFile;
import org.tiwizi.document.DocumentStore;
import org.tiwizi.organisation.OrganisationCard;
import org.tiwizi.organisation.OrganisationService;
import org.tiwizi.organisation.OrganisationStatus;
import org.tiwizi.shared.Conflict;
import org.tiwizi.shared.NotFound;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The file, for the members of the organisation that it is about. */
@Service
@Transactional
public class VerificationService {

    /** How many documents an organisation may send in a day. */
    static final int MOST_A_DAY = 40;

    private final EvidenceRepository evidence;

    private final FileReader files;

    private final OrganisationService organisations;

    private final DocumentStore documents;

    private final AuditTrail trail;

    private final ApplicationEventPublisher events;

    private final Clock clock;

    VerificationService(EvidenceRepository evidence, FileReader files, OrganisationService organisations,
            DocumentStore documents, AuditTrail trail, ApplicationEventPublisher events, Clock clock) {
        this.evidence = evidence;
        this.files = files;
        this.organisations = organisations;
        this.documents = documents;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /** The file of the member’s organisation. */
    @Transactional(readOnly = true)
    public VerificationFile show(Member member) {
        return this.files.read(member.organisation());
    }

    /**
     * Adds a document, beside the earlier ones of its kind, which stay.
     * @throws Conflict while reviewers decide on the file, when it is suspended, or when
     * 40 documents came within a day
     * @throws NotFound if such a document is none of this kind of organisation
     */
    public UUID send(EvidenceForm form, CheckedFile file, Member member) {
        OrganisationCard own = this.organisations.card(member.organisation());
        demandWritable(own.status());
        if (!form.kind().suits(own.kind())) {
            throw new NotFound("kind of document", form.kind());
        }
        Instant now = this.clock.instant();
        if (this.evidence.countByOrganisationIdAndSentAtAfter(own.id(), now.minus(Duration.ofDays(1))) >= MOST_A_DAY) {
            throw new Conflict("verification.conflict.many");
        }
        Evidence sent = this.evidence.save(new Evidence(own.id(), form, this.documents.keep(file).id(), now));
        this.evidence.flush();
        this.trail.write(
                AuditEntry
                    .of(now, member.accountId(), own.id(), AuditAction.UPLOAD, AuditKind.DOCUMENT, sent.id(), null,
                            EvidenceStatus.SENT)
                    .detailed(form.kind().name()));
        this.events.publishEvent(new EvidenceSent(own.id(), own.status().isPublic()));
        return sent.id();
    }

    /** A document of the member’s organisation, for saving. */
    @Transactional(readOnly = true)
    public ResponseEntity<Resource> download(UUID id, Member member) {
        return this.documents.download(this.evidence.findByIdAndOrganisationId(id, member.organisation())
            .map(Evidence::documentId)
            .orElseThrow(() -> new NotFound("document of the file", id)));
    }

    static boolean isWritable(OrganisationStatus status) {
        return !status.isWaiting() && !status.isStopped();
    }

    static void demandWritable(OrganisationStatus status) {
        if (!isWritable(status)) {
            throw new Conflict(status.isWaiting() ? "organisation.conflict.locked" : "organisation.conflict.suspended");
        }
    }

}
