package org.tiwizi.matching;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tiwizi.account.Member;
import org.tiwizi.account.Role;
import org.tiwizi.platform.PortalTest;
import org.tiwizi.proposal.ProposalMoved;
import org.tiwizi.proposal.ProposalStatus;
import org.tiwizi.proposal.ProposalStep;
import org.tiwizi.shared.Language;
import org.tiwizi.shared.NotFound;
import org.tiwizi.taxonomy.Skill;
import org.tiwizi.taxonomy.TaxonomyService;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Matches of real rows, as they come and go. */
@PortalTest
class MatchingServiceTests {

    private static final AtomicInteger next = new AtomicInteger(120);

    @Autowired
    MatchingService matching;

    @Autowired
    OutcomeService outcomes;

    @Autowired
    CandidateService candidates;

    @Autowired
    FeedbackService feedback;

    @Autowired
    WeightsService weights;

    @Autowired
    MatchingIndex index;

    @Autowired
    TaxonomyService taxonomy;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    private Country country;

    private Member association;

    private Member company;

    private List<Skill> skills;

    @BeforeEach
    void anAssociationAndACompany() {
        this.country = new Country(this.database);
        this.association = this.country.member(Role.ASSOCIATION);
        this.company = this.country.member(Role.COMPANY);
        // skills of its own, so that the offers of other tests never fill its first ten
        int first = next.getAndAdd(2);
        this.skills = this.taxonomy.skills().subList(first, first + 2);
    }

    @Test
    void aNeedInArabicAndAnOfferInFrenchFindEachOtherAndReadWhy() {
        UUID need = this.country.need(this.association, this.skills);
        UUID offer = this.country.offer(this.company, this.skills);
        this.index.refresh();

        MatchCard forNeed = found(this.matching.forNeed(need, this.association, Language.AR), need, offer);
        MatchCard forOffer = found(this.matching.forOffer(offer, this.company, Language.FR), need, offer);

        assertThat(forNeed.match().met()).isEqualTo(7);
        assertThat(forNeed.match().version()).isEqualTo(this.weights.current().version());
        assertThat(sentences(forNeed.match())).contains("المقاولة منفتحة على كل المجالات.",
                "توجد المقاولة في الإقليم نفسه: بني ملال.", "يقدم العرض 60 ساعة. المطلوب: 40 ساعة.");
        assertThat(sentences(forOffer.match()))
            .contains("L’entreprise travaille en : Français. Le besoin est écrit en : Arabe.")
            .anySatisfy((sentence) -> assertThat(sentence).startsWith("L’offre apporte : ")
                .contains(this.skills.get(0).name().fr(), this.skills.get(1).name().fr()));
        assertThat(forOffer.match().score())
            .isEqualTo(forOffer.match().reasons().stream().mapToInt(Reason::points).sum());
    }

    @Test
    void reasonsNameOnlyWhatIsWrittenOnPublicPages() {
        Skill hidden = this.taxonomy.skills().get(40);
        UUID need = this.country.need(this.association, List.of(this.skills.get(0), hidden));
        UUID offer = this.country.offer(this.company, this.skills);
        this.index.refresh();

        MatchCard match = found(this.matching.forNeed(need, this.association, Language.FR), need, offer);
        Set<UUID> visible = Stream.concat(match.need().skills().stream(), match.offer().skills().stream())
            .collect(Collectors.toSet());
        String told = String.join(" ", sentences(match.match()));

        assertThat(told).contains(hidden.name().fr()).doesNotContain("??").doesNotContain("@");
        this.taxonomy.skills()
            .stream()
            .filter((skill) -> !visible.contains(skill.id()) && told.contains("« " + skill.name().fr() + " »"))
            .forEach((skill) -> assertThat(skill.name().fr()).as("a skill of neither").isNull());
    }

    @Test
    void aNeedWhosePlacesAreTakenIsHidden() {
        UUID need = this.country.need(this.association, this.skills);
        UUID offer = this.country.offer(this.company, this.skills);
        this.index.refresh();
        assertThat(needsFor(offer)).contains(need);

        this.country.agreed(need, this.association, this.country.member(Role.COMPANY));
        this.index.refresh();

        assertThat(needsFor(offer)).doesNotContain(need);
    }

    @Test
    void whatIsAnothersDoesNotExist() {
        UUID need = this.country.need(this.association, this.skills);
        UUID offer = this.country.offer(this.company, this.skills);
        Member stranger = this.country.member(Role.ASSOCIATION);
        Member rival = this.country.member(Role.COMPANY);

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.matching.forNeed(need, stranger, Language.FR));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.matching.forOffer(offer, rival, Language.FR));
        assertThatExceptionOfType(NotFound.class)
            .isThrownBy(() -> this.matching.forInitiative(UUID.randomUUID(), stranger, Language.FR));
        assertThatExceptionOfType(NotFound.class)
            .isThrownBy(() -> this.outcomes.refuse(need, offer, RefusalReason.OTHER, stranger));
    }

    @Test
    void aRefusalHoldsForThePairAloneAndCountsOnce() {
        UUID need = this.country.need(this.association, this.skills);
        UUID other = this.country.need(this.association, this.skills);
        UUID offer = this.country.offer(this.company, this.skills);
        this.index.refresh();

        this.outcomes.refuse(need, offer, RefusalReason.PLACE, this.association);
        this.outcomes.refuse(need, offer, RefusalReason.DATES, this.association);

        assertThat(offersFor(need)).doesNotContain(offer);
        assertThat(offersFor(other)).contains(offer);
        assertThat(needsFor(offer)).doesNotContain(need).contains(other);
        assertThat(this.database.sql("select reason from match_outcome where need_id = ?")
            .param(need)
            .query(String.class)
            .list()).containsExactly("PLACE");
    }

    @Test
    void aProposalSentFromAMatchIsCounted() {
        UUID need = this.country.need(this.association, this.skills);
        UUID offer = this.country.offer(this.company, this.skills);
        this.index.refresh();

        this.outcomes.begin(offer, need, this.company);
        assertThat(needsFor(offer)).contains(need);
        long before = this.feedback.show(null).proposed();
        this.events.publishEvent(
                new ProposalMoved(UUID.randomUUID(), need, this.association.organisation(), this.company.organisation(),
                        ProposalStep.SENT, null, ProposalStatus.SENT, this.company, null, Instant.EPOCH));

        assertThat(this.feedback.show(null).proposed()).isEqualTo(before + 1);
        assertThat(needsFor(offer)).doesNotContain(need);
        assertThat(this.database
            .sql("select count(*) from match_measure m join match_outcome o on o.id = outcome_id "
                    + "where need_id = ?")
            .param(need)
            .query(Integer.class)
            .single()).isEqualTo(Criterion.values().length);
    }

    @Test
    void whatIsProposedFullOrSuspendedIsHidden() {
        UUID need = this.country.need(this.association, this.skills);
        UUID offer = this.country.offer(this.company, this.skills);
        Member second = this.country.member(Role.COMPANY);
        UUID otherOffer = this.country.offer(second, this.skills);
        this.country.proposal(need, this.association, this.company);
        this.index.refresh();
        assertThat(needsFor(offer)).doesNotContain(need);
        assertThat(offersFor(need)).contains(otherOffer).doesNotContain(offer);

        this.country.proposal(need, this.association, this.country.member(Role.COMPANY));
        this.country.proposal(need, this.association, this.country.member(Role.COMPANY));
        this.index.refresh();
        assertThat(this.matching.forNeed(need, this.association, Language.FR).open()).isFalse();
        assertThat(this.matching.forOffer(otherOffer, second, Language.FR).matches()).noneMatch((m) -> of(m, need));

        UUID open = this.country.need(this.association, this.skills);
        this.database.sql("update organisation set status = 'REJECTED' where id = ?")
            .param(second.organisation())
            .update();
        this.index.refresh();
        assertThat(offersFor(open)).contains(offer).doesNotContain(otherOffer);
    }

    @Test
    void aChangeIsVisibleWithinTwoSecondsOfItsCommitAndNotBefore() {
        UUID need = this.country.need(this.association, this.skills);
        UUID offer = this.country.offer(this.company, this.skills);
        Awaitility.await().atMost(Duration.ofSeconds(2)).until(() -> offersFor(need).contains(offer));

        this.transaction.executeWithoutResult((transaction) -> {
            this.database.sql("update offer set status = 'PAUSED' where id = ?").param(offer).update();
            this.index.refresh();
        });
        Awaitility.await().atMost(Duration.ofSeconds(2)).until(() -> !offersFor(need).contains(offer));
    }

    @Test
    void anIndexBuiltAnewSaysTheSame() {
        UUID need = this.country.need(this.association, this.skills);
        UUID offer = this.country.offer(this.company, this.skills);
        this.index.refresh();
        List<UUID> before = offersFor(need);

        this.index.rebuild();

        assertThat(offersFor(need)).isEqualTo(before).contains(offer);
        assertThat(this.index.isWorn()).isFalse();
    }

    @Test
    void candidatesAreThoseOfThePageWithTheirScores() {
        UUID need = this.country.need(this.association, this.skills);
        UUID offer = this.country.offer(this.company, this.skills);
        this.index.refresh();

        Map<UUID, List<CandidateService.Candidate>> found = this.candidates.forOffers(List.of(offer), 10);

        assertThat(found.get(offer)).anyMatch((candidate) -> candidate.id().equals(need))
            .extracting(CandidateService.Candidate::id)
            .containsExactlyElementsOf(needsFor(offer));
    }

    @Test
    void aNeedNamesItsCandidatesWithTheScoresThatTheySee() {
        UUID need = this.country.need(this.association, this.skills);
        UUID offer = this.country.offer(this.company, this.skills);
        this.index.refresh();

        Map<UUID, List<CandidateService.Candidate>> asked = this.candidates.forNeeds(List.of(need), 10);

        assertThat(asked.get(need)).extracting(CandidateService.Candidate::id).contains(offer);
        CandidateService.Candidate seen = this.candidates.forOffers(List.of(offer), 10)
            .get(offer)
            .stream()
            .filter((candidate) -> candidate.id().equals(need))
            .findFirst()
            .orElseThrow();
        assertThat(asked.get(need)).contains(new CandidateService.Candidate(offer, seen.score(), seen.version()));

        this.country.proposal(need, this.association, this.company);
        assertThat(this.candidates.forNeeds(List.of(need), 10).get(need))
            .noneMatch((candidate) -> candidate.id().equals(offer));
    }

    @Test
    void aPairThatWasFoundIsNotToldAfterItsEnd() {
        List<CandidateService.Pairing> found = List.of(new CandidateService.Pairing(
                this.country.need(this.association, this.skills), this.country.offer(this.company, this.skills)));
        assertThat(this.candidates.tell(found, Side.COMPANY, Language.FR)).hasSize(1);
        assertThat(this.candidates.tell(found, Side.ASSOCIATION, Language.AR)).hasSize(1);

        this.database.sql("update offer set ends_on = date '2020-01-31' where id = ?")
            .param(found.get(0).offerId())
            .update();
        assertThat(this.candidates.tell(found, Side.COMPANY, Language.FR)).isEmpty();
        assertThat(this.candidates.tell(found, Side.ASSOCIATION, Language.AR)).isEmpty();
    }

    @Test
    void anInitiativeIsToldWhoCouldHelp() {
        UUID need = this.country.need(this.association, this.skills);
        this.country.offer(this.company, this.skills);
        this.index.refresh();
        UUID initiative = this.database.sql("select initiative_id from need where id = ?")
            .param(need)
            .query(UUID.class)
            .single();

        List<MatchesPage> pages = this.matching.forInitiative(initiative, this.association, Language.EN);

        assertThat(pages).hasSize(1);
        assertThat(pages.get(0).matches()).isNotEmpty().hasSizeLessThanOrEqualTo(MatchingService.OF_EACH);
    }

    private MatchCard found(MatchesPage page, UUID need, UUID offer) {
        return page.matches()
            .stream()
            .filter((match) -> match.need().id().equals(need) && match.offer().id().equals(offer))
            .findFirst()
            .orElseThrow();
    }

    private static boolean of(MatchCard match, UUID need) {
        return match.need().id().equals(need);
    }

    private List<UUID> offersFor(UUID need) {
        return this.matching.forNeed(need, this.association, Language.FR)
            .matches()
            .stream()
            .map((match) -> match.offer().id())
            .toList();
    }

    private List<UUID> needsFor(UUID offer) {
        return this.matching.forOffer(offer, this.company, Language.FR)
            .matches()
            .stream()
            .map((match) -> match.need().id())
            .toList();
    }

    private static List<String> sentences(Match match) {
        return match.reasons().stream().flatMap((reason) -> reason.sentences().stream()).toList();
    }

}
