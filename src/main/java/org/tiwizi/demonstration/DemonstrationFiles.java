package org.tiwizi.demonstration;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.tiwizi.account.Member;
import org.tiwizi.account.Role;
import org.tiwizi.document.FileCheck;
import org.tiwizi.document.UnusableFile;
import org.tiwizi.report.ReportForm;
import org.tiwizi.report.ReportReason;
import org.tiwizi.report.ReportService;
import org.tiwizi.shared.Language;
import org.tiwizi.verification.EvidenceForm;
import org.tiwizi.verification.EvidenceKind;
import org.tiwizi.verification.LegalClass;
import org.tiwizi.verification.LegalIdentityForm;
import org.tiwizi.verification.LegalIdentityService;
import org.tiwizi.verification.ReviewerService;
import org.tiwizi.verification.VerificationService;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The verification file of one demonstration association: a document in every state.
 */
@Component
@Conditional(NoDatabaseConfigured.class)
@ConditionalOnProperty(name = "tiwizi.demonstration", matchIfMissing = true)
class DemonstrationFiles {

    private final VerificationService verification;

    private final ReviewerService reviewers;

    private final LegalIdentityService identities;

    private final ReportService reports;

    private final DemonstrationMembers members;

    private final FileCheck check;

    private final Clock clock;

    DemonstrationFiles(VerificationService verification, ReviewerService reviewers, LegalIdentityService identities,
            ReportService reports, DemonstrationMembers members, FileCheck check, Clock clock) {
        this.verification = verification;
        this.reviewers = reviewers;
        this.identities = identities;
        this.reports = reports;
        this.members = members;
        this.check = check;
        this.clock = clock;
    }

    void bring() {
        Member member = this.members.acting(Content.id("nour-inclusion"), Role.ASSOCIATION);
        Member moderator = this.members.acting(Role.MODERATOR);
        LocalDate today = LocalDate.now(this.clock);
        this.identities.write(new LegalIdentityForm(LegalClass.DECLARED, "412/2016", "Pachalik de Béni Mellal",
                today.minusYears(9), null, null, null), member);
        this.reviewers.accept(send(EvidenceKind.FINAL_RECEIPT, today.minusYears(9), null, member), moderator);
        this.reviewers.accept(send(EvidenceKind.STATUTES, today.minusYears(9), null, member), moderator);
        this.reviewers.accept(send(EvidenceKind.BUREAU_LIST, today.minusYears(2), today.plusDays(200), member),
                moderator);
        this.reviewers.giveBack(send(EvidenceKind.ASSEMBLY_MINUTES, today.minusDays(90), null, member),
                "الصفحة الثانية ناقصة: أرسلوا المحضر كاملا.", moderator);
        this.reviewers.erase(send(EvidenceKind.BANK_CERTIFICATE, today.minusDays(40), null, member), moderator);
        send(EvidenceKind.BANK_CERTIFICATE, today.minusDays(20), today.plusDays(160), member);
        this.reports.send(new ReportForm("/companies", ReportReason.FALSE,
                "رقم الهاتف المذكور في صفحة إحدى المقاولات لم يعد مستعملا.", null), null, Language.AR);
    }

    private UUID send(EvidenceKind kind, LocalDate issuedOn, @Nullable LocalDate expiresOn, Member member) {
        try {
            return this.verification.send(new EvidenceForm(kind, issuedOn, expiresOn),
                    this.check.check(kind.name().toLowerCase(Locale.ROOT) + ".pdf",
                            new ClassPathResource("demonstration/document.pdf")),
                    member);
        }
        catch (UnusableFile | IOException ex) {
            throw new IllegalStateException("The document of the demonstration is no file that is taken", ex);
        }
    }

}
