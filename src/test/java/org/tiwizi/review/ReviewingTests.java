package org.tiwizi.review;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.tiwizi.account.Member;
import org.tiwizi.organisation.OrganisationKind;
import org.tiwizi.partnership.PartnershipService;
import org.tiwizi.partnership.PartnershipStepService;
import org.tiwizi.partnership.RemarkForm;
import org.tiwizi.proposal.Meeting;
import org.tiwizi.proposal.MeetingRoom;
import org.tiwizi.proposal.Side;
import org.tiwizi.shared.Conflict;
import org.tiwizi.shared.Language;
import org.tiwizi.shared.NotFound;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What the two parties of a partnership say of each other once it is over. */
@Import(ReviewingRoom.class)
class ReviewingTests extends MeetingRoom {

    private static final ReviewForm GOOD = new ReviewForm(5, 4, 5, "Un travail clair, tenu dans les temps.");

    private static final ReviewForm FAIR = new ReviewForm(3, 4, 2, "عمل مفيد لكنه تأخر.");

    private static final ReplyForm REPLY = new ReplyForm("Merci, nous en tenons compte.");

    @Autowired
    PartnershipStepService partnershipSteps;

    @Autowired
    PartnershipService partnerships;

    @Autowired
    ReviewingService reviews;

    @Autowired
    ReputationService reputations;

    @Autowired
    ReviewClock timer;

    @Autowired
    ReviewingRoom room;

    private UUID id = UUID.randomUUID();

    @BeforeEach
    void aPartnershipThatIsOver() {
        this.id = this.steps.approve(agree(), null, this.company);
        this.partnershipSteps.activate(this.id);
        this.partnershipSteps.terminate(this.id, new RemarkForm("Départ"), this.company);
    }

    @Test
    void aReviewIsHiddenUntilBothWrote() {
        write(GOOD, this.company);

        assertThat(page(this.company).mine()).satisfies((mine) -> assertThat(mine.comment()).isEqualTo(GOOD.comment()));
        ReviewsPage theirs = page(this.association);
        assertThat(theirs.theirs()).isNull();
        assertThat(theirs.theirsWaits()).isTrue();
        assertThat(theirs.due()).isEqualTo(MONDAY.plus(Duration.ofDays(14)));
        assertThat(theirs.replyable()).isFalse();
        assertThat(reputation(this.association)).isEqualTo(Reputation.NONE);
        assertThatExceptionOfType(NotFound.class).as("what is hidden does not exist")
            .isThrownBy(() -> this.reviews.reply(this.id, REPLY, Language.FR, this.association));

        write(FAIR, this.association);
        assertThat(page(this.company).theirs()).satisfies((seen) -> assertThat(seen.late()).isFalse());
        assertThat(page(this.association).theirs()).isNotNull();
        assertThat(steps()).containsExactly(ReviewStep.WRITTEN, ReviewStep.WRITTEN, ReviewStep.DISCLOSED);
        assertThat(this.room.of(this.id)).extracting(ReviewMoved::told)
            .containsExactly(List.of(Side.ASSOCIATION), List.of(), List.of(Side.COMPANY));
        Reputation reputation = reputation(this.association);
        assertThat(reputation.total()).isEqualTo(1);
        assertThat(reputation.means()).containsExactly(Map.entry(ReviewCriterion.CLARITY, new BigDecimal("5.0")),
                Map.entry(ReviewCriterion.RELIABILITY, new BigDecimal("4.0")),
                Map.entry(ReviewCriterion.RESULT, new BigDecimal("5.0")));
        assertThat(reputation.percent(ReviewCriterion.RELIABILITY)).isEqualTo(80);
        assertThat(reputation.newest()).singleElement()
            .satisfies((line) -> assertThat(line.author().id()).isEqualTo(this.company.organisation()));
    }

    @Test
    void afterFourteenDaysItIsReadAllTheSame() {
        write(GOOD, this.company);
        assertThat(scheduled("review-disclosure")).isEqualTo(MONDAY.plus(Duration.ofDays(14)));
        this.clock.advance(Duration.ofDays(14).minusSeconds(1));
        this.timer.disclose(this.id);
        assertThat(page(this.association).theirs()).isNull();
        this.clock.advance(Duration.ofSeconds(1));
        this.timer.disclose(this.id);
        this.timer.disclose(this.id);

        assertThat(page(this.association).theirs()).isNotNull();
        assertThat(steps()).containsExactly(ReviewStep.WRITTEN, ReviewStep.DISCLOSED);
        assertThat(this.room.of(this.id).get(1).told()).containsExactly(Side.values());
        assertThat(this.room.of(this.id).get(1).by()).as("the clock").isNull();
        write(FAIR, this.association);
        assertThat(page(this.company).theirs()).as("whoever writes later is marked")
            .satisfies((late) -> assertThat(late.late()).isTrue());
        assertThat(reputation(this.company).total()).isEqualTo(1);
    }

    @Test
    void whatIsHiddenCanBeCorrectedAndWhatWasReadCannot() {
        write(FAIR, this.company);
        write(FAIR, this.company);
        write(GOOD, this.company);
        assertThat(steps()).containsExactly(ReviewStep.WRITTEN, ReviewStep.CORRECTED);
        assertThat(page(this.company).writable()).isTrue();
        write(FAIR, this.association);
        write(GOOD, this.company);

        assertThat(page(this.company).writable()).isFalse();
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> write(FAIR, this.company))
            .satisfies((conflict) -> assertThat(conflict.key()).isEqualTo("partnerReview.conflict.disclosed"));
        assertThat(page(this.association).theirs())
            .satisfies((seen) -> assertThat(seen.comment()).isEqualTo(GOOD.comment()));
    }

    @Test
    void thereIsOneRightOfReply() {
        write(GOOD, this.company);
        write(FAIR, this.association);
        this.reviews.reply(this.id, REPLY, Language.FR, this.company);
        this.reviews.reply(this.id, REPLY, Language.FR, this.company);

        assertThatExceptionOfType(Conflict.class)
            .isThrownBy(() -> this.reviews.reply(this.id, new ReplyForm("Encore"), Language.FR, this.company));
        assertThat(page(this.company).replyable()).isFalse();
        assertThat(reputation(this.company).newest().get(0).review().reply())
            .isEqualTo(new ReplyView(Language.FR, REPLY.reply(), MONDAY));
        assertThat(steps()).endsWith(ReviewStep.DISCLOSED, ReviewStep.REPLIED);
    }

    @Test
    void onlyThePartiesOfAPartnershipThatIsOverWrite() {
        for (OrganisationKind kind : List.of(OrganisationKind.ASSOCIATION, OrganisationKind.COMPANY)) {
            Member stranger = Meeting.member(Meeting.organisation(kind, "Autre"));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> write(GOOD, stranger));
            assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> this.reviews.reply(this.id, REPLY, Language.FR, stranger));
        }
        this.database.sql("update partnership set status = 'ACTIVE', ended_at = null where id = ?")
            .param(this.id)
            .update();
        assertThatExceptionOfType(Conflict.class).as("not yet").isThrownBy(() -> write(GOOD, this.company));
        assertThat(page(this.company).writable()).isFalse();
        this.database
            .sql("update partnership set status = 'TERMINATED', ended_at = now(), signed_at = null where id = ?")
            .param(this.id)
            .update();
        assertThatExceptionOfType(Conflict.class).as("it never began").isThrownBy(() -> write(GOOD, this.company));
        assertThat(this.room.of(this.id)).isEmpty();
    }

    @Test
    void whoHasNotWrittenIsRemindedOnce() {
        assertThat(scheduled("review-reminder")).as("written by the end itself")
            .isEqualTo(MONDAY.plus(Duration.ofDays(7)));
        write(GOOD, this.company);
        this.timer.remind(this.id);

        assertThat(this.room.of(this.id)).last().satisfies((moved) -> {
            assertThat(moved.step()).isEqualTo(ReviewStep.REMINDED);
            assertThat(moved.told()).containsExactly(Side.ASSOCIATION);
            assertThat(moved.organisation(Side.ASSOCIATION)).isEqualTo(this.association.organisation());
        });
        write(FAIR, this.association);
        this.timer.remind(this.id);
        assertThat(steps()).endsWith(ReviewStep.WRITTEN, ReviewStep.DISCLOSED);
    }

    @Test
    void whatNeverBeganIsNotRemindedOf() {
        Member other = anotherCompany();
        this.database.sql("update need set places = 2 where id = ?").param(this.meeting.need().id()).update();
        UUID proposal = this.sending.send(this.meeting.form(), Language.FR, other);
        this.steps.accept(proposal, 0, this.association);
        UUID never = this.steps.approve(proposal, 1, other);
        this.partnershipSteps.terminate(never, new RemarkForm("Budget"), other);

        assertThat(this.database.sql("select count(*) from scheduled_tasks where task_instance = ?")
            .param(never.toString())
            .query(Integer.class)
            .single()).isZero();
    }

    @RepeatedTest(5)
    void aReviewSentManyTimesAtOnceIsOne() throws Exception {
        List<Object> outcomes = atOnce(Collections.nCopies(6, step(() -> write(GOOD, this.company))));

        assertThat(outcomes).containsOnly("done");
        assertThat(steps()).containsExactly(ReviewStep.WRITTEN);
    }

    @RepeatedTest(10)
    void twoSidesThatWriteAtOnceDiscloseBothOnce() throws Exception {
        List<Object> outcomes = atOnce(
                List.of(step(() -> write(GOOD, this.company)), step(() -> write(FAIR, this.association))));

        assertThat(outcomes).containsOnly("done");
        assertThat(steps()).containsExactly(ReviewStep.WRITTEN, ReviewStep.WRITTEN, ReviewStep.DISCLOSED);
        assertThat(page(this.company).theirs()).isNotNull();
        assertThat(page(this.association).theirs()).isNotNull();
    }

    @Test
    void theDatabaseItselfKeepsOneReviewOfEachSide() {
        write(GOOD, this.company);
        assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(() -> this.database.sql("""
                insert into partner_review (id, version, partnership_id, author, author_id, subject_id, clarity,
                    reliability, result, language, comment, written_at, late)
                select gen_random_uuid(), 0, partnership_id, author, author_id, subject_id, 1, 1, 1, 'FR', 'x', now(),
                    false
                from partner_review where partnership_id = ?
                """).param(this.id).update()).withMessageContaining("partner_review_once");
    }

    private void write(ReviewForm form, Member party) {
        this.reviews.write(this.id, form, Language.FR, party);
    }

    private ReviewsPage page(Member reader) {
        return this.reviews.show(this.partnerships.show(this.id, reader));
    }

    private Reputation reputation(Member organisation) {
        return this.reputations.of(organisation.organisation());
    }

    private List<ReviewStep> steps() {
        return this.room.of(this.id).stream().map(ReviewMoved::step).toList();
    }

    private Instant scheduled(String task) {
        return this.database.sql("select execution_time from scheduled_tasks where task_name = ? and task_instance = ?")
            .params(task, this.id.toString())
            .query(Timestamp.class)
            .single()
            .toInstant();
    }

}
