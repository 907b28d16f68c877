package org.tiwizi.moderation;

import java.time.Instant;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.tiwizi.account.Member;
import org.tiwizi.account.Role;
import org.tiwizi.audit.AuditEntry;
import org.tiwizi.shared.Conflict;
import org.tiwizi.shared.Language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ReviewTests {

    private static final Instant TUESDAY = Instant.parse("2026-03-03T10:00:00Z");

    private final Member moderator = new Member(UUID.randomUUID(), null, Role.MODERATOR, "Salma", Language.FR, 0);

    @Test
    void publishingAnOrganisationVerifiesIt() {
        Review review = new Review(SubjectKind.ORGANISATION, UUID.randomUUID(), UUID.randomUUID(), TUESDAY);

        AuditEntry entry = review.decide(
                new DecisionForm(Decision.PUBLISHED, ReviewReason.OTHER, "left over", null, null), this.moderator,
                TUESDAY);

        assertThat(entry.before()).isEqualTo("SUBMITTED");
        assertThat(entry.after()).isEqualTo("VERIFIED");
        assertThat(entry.accountId()).isEqualTo(this.moderator.accountId());
        assertThat(review.reason()).as("a publication has no reason").isNull();
        assertThat(review.remark()).isNull();
    }

    @Test
    void aRefusalKeepsItsReasonAndItsWords() {
        Review review = new Review(SubjectKind.OFFER, UUID.randomUUID(), UUID.randomUUID(), TUESDAY);

        AuditEntry entry = review.decide(
                new DecisionForm(Decision.REJECTED, ReviewReason.NOT_SKILLS, "Only goods.", null, null), this.moderator,
                TUESDAY);

        assertThat(review.remark()).isEqualTo("Only goods.");
        assertThat(entry.action()).isEqualTo("REFUSAL");
        assertThat(entry.before()).isEqualTo("IN_MODERATION");
        assertThat(entry.after()).isEqualTo("REJECTED");
        assertThat(entry.reason()).isEqualTo("NOT_SKILLS");
    }

    @Test
    void whatIsDecidedIsNotDecidedAgain() {
        Review review = new Review(SubjectKind.OFFER, UUID.randomUUID(), UUID.randomUUID(), TUESDAY);
        DecisionForm form = new DecisionForm(Decision.PUBLISHED, null, null, null, null);
        review.decide(form, this.moderator, TUESDAY);

        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> review.decide(form, this.moderator, TUESDAY));
    }

}
