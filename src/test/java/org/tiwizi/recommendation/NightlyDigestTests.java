package org.tiwizi.recommendation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tiwizi.account.Member;
import org.tiwizi.account.Role;
import org.tiwizi.matching.CandidateService;
import org.tiwizi.matching.CandidateService.Candidate;
import org.tiwizi.matching.Country;
import org.tiwizi.offer.OfferService;
import org.tiwizi.platform.PortalTest;
import org.tiwizi.shared.Language;
import org.tiwizi.taxonomy.Skill;
import org.tiwizi.taxonomy.TaxonomyService;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

/** Nights on real rows; what suits whom is told to them. */
@PortalTest
class NightlyDigestTests {

    private static final LocalDate NIGHT = LocalDate.of(2026, 12, 1);

    @Autowired
    RunStore runs;

    @Autowired
    MarketReader markets;

    @Autowired
    RecommendationService recommendations;

    @Autowired
    TaxonomyService taxonomy;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    private final FlowSolver solver = new FlowSolver();

    private final CandidateService candidates = mock(CandidateService.class);

    private final OfferService offers = mock(OfferService.class);

    private final List<UUID> told = new ArrayList<>();

    private Member association;

    private Member company;

    private UUID one;

    private UUID other;

    private UUID offer;

    private UUID rival;

    @BeforeEach
    void twoNeedsAndTwoOffers() {
        noNights();
        Country country = new Country(this.database);
        List<Skill> skills = this.taxonomy.skills().subList(60, 61);
        this.association = country.member(Role.ASSOCIATION);
        this.company = country.member(Role.COMPANY);
        this.one = country.need(this.association, skills);
        this.other = country.need(this.association, skills);
        this.offer = country.offer(this.company, skills);
        this.rival = country.offer(country.member(Role.COMPANY), skills);
        this.database.sql("update offer set people = 1 where id in (:ids)")
            .param("ids", List.of(this.offer, this.rival))
            .update();
        published(List.of(this.offer, this.rival));
        given(this.candidates.forOffers(any(), anyInt())).willAnswer((call) -> suiting(call.getArgument(0)));
    }

    @AfterEach
    void noNights() {
        this.database.sql("delete from recommendation_run").update();
    }

    @Test
    void noPlaceIsPromisedTwiceAndTheTotalIsTheHighest() {
        digest(this.solver, NIGHT).run();

        RunView.Result result = night().result();
        assertThat(result.method()).isEqualTo(Method.OPTIMUM);
        assertThat(result.total()).isEqualTo(80_000 + 70_000);
        assertThat(result.rankedTotal()).isEqualTo(90_000 + 10_000);
        assertThat(result.needsProposed()).isEqualTo(2);
        assertThat(result.offersProposed()).isEqualTo(2);
        assertThat(pairs()).containsExactlyInAnyOrder(this.offer + " " + this.other + " 80000 1",
                this.rival + " " + this.one + " 70000 1");
    }

    @Test
    void whatIsAgreedMeanwhileTakesItsPlace() {
        new Country(this.database).agreed(this.one, this.association, new Country(this.database).member(Role.COMPANY));
        digest(this.solver, NIGHT).run();
        assertThat(pairs()).containsExactly(this.offer + " " + this.other + " 80000 1");
    }

    @Test
    void withoutTheSolverTheRankedListsDecideAndItSaysSo() {
        FlowSolver missing = mock(FlowSolver.class);
        given(missing.solve(any())).willReturn(Optional.empty());
        digest(missing, NIGHT).run();

        assertThat(night().result().method()).isEqualTo(Method.RANKED);
        assertThat(night().result().total()).isEqualTo(night().result().rankedTotal());
        assertThat(pairs()).containsExactlyInAnyOrder(this.offer + " " + this.one + " 90000 1",
                this.rival + " " + this.other + " 10000 1");
    }

    @Test
    void aKilledRunGoesOnBehindItsLastBatch() {
        List<UUID> many = IntStream.range(0, 3 * Gathering.BATCH).mapToObj((n) -> new UUID(0, n + 1)).toList();
        published(Stream.concat(many.stream(), Stream.of(this.offer, this.rival)).toList());
        given(this.candidates.forOffers(many.subList(200, 300), Gathering.CANDIDATES))
            .willThrow(new IllegalStateException("killed"))
            .willReturn(Map.of());

        NightlyDigest digest = digest(this.solver, NIGHT);
        assertThatIllegalStateException().isThrownBy(digest::run);
        assertThat(night().state()).isEqualTo(RunState.GATHERING);
        assertThat(night().visited()).isEqualTo(200);
        assertThat(pairs()).isEmpty();

        digest.run();
        assertThat(night().done()).isTrue();
        assertThat(night().visited()).isEqualTo(302);
        assertThat(night().result().total()).isEqualTo(150_000);
        verify(this.candidates, times(1)).forOffers(many.subList(0, 100), Gathering.CANDIDATES);
        verify(this.candidates, times(1)).forOffers(many.subList(100, 200), Gathering.CANDIDATES);
    }

    @Test
    void aRunKilledWhileItAssignsGoesOnThere() {
        FlowSolver dying = mock(FlowSolver.class);
        given(dying.solve(any())).willThrow(new IllegalStateException("killed"));
        assertThatIllegalStateException().isThrownBy(digest(dying, NIGHT)::run);
        assertThat(night().state()).isEqualTo(RunState.ASSIGNING);

        digest(this.solver, NIGHT).run();
        assertThat(night().result().total()).isEqualTo(150_000);
        verify(this.candidates, times(1)).forOffers(any(), anyInt());
    }

    @Test
    void aNightIsDoneOnce() {
        digest(this.solver, NIGHT).run();
        List<String> first = pairs();
        digest(this.solver, NIGHT).run();
        assertThat(pairs()).isEqualTo(first);
        assertThat(this.recommendations.nights()).hasSize(1);
        assertThat(this.database.sql("select count(*) from recommendation_candidate").query(Long.class).single())
            .isZero();
        verify(this.candidates, times(1)).forOffers(any(), anyInt());
    }

    @Test
    void whatAnEarlierNightLeftUndoneGoes() {
        this.runs.begin(NIGHT);
        digest(this.solver, NIGHT.plusDays(1)).run();
        digest(this.solver, NIGHT.plusDays(2)).run();
        assertThat(this.recommendations.nights().stream().map(RunView::night)).containsExactly(NIGHT.plusDays(2),
                NIGHT.plusDays(1));
    }

    @Test
    void theOwnersReadTheirsWithReasons() {
        digest(this.solver, NIGHT).run();

        assertThat(this.recommendations.forMember(this.company, Language.FR)).singleElement().satisfies((match) -> {
            assertThat(match.need().id()).isEqualTo(this.other);
            assertThat(match.other().id()).isEqualTo(this.association.organisation());
            assertThat(match.match().reasons()).isNotEmpty();
        });
        assertThat(this.recommendations.forMember(this.association, Language.AR)).hasSize(2);
        assertThat(this.recommendations.forMember(new Country(this.database).member(Role.COMPANY), Language.FR))
            .isEmpty();

        new Country(this.database).proposal(this.other, this.association, this.company);
        assertThat(this.recommendations.forMember(this.company, Language.FR)).isEmpty();
        assertThat(this.recommendations.forMember(this.association, Language.AR)).hasSize(1);
    }

    @Test
    void aNeedOnNoListIsRecommendedAllTheSame() {
        Country country = new Country(this.database);
        UUID left = country.need(this.association, this.taxonomy.skills().subList(60, 61));
        this.database.sql("update offer set people = 2 where id = :id").param("id", this.rival).update();
        given(this.candidates.forNeeds(argThat((asked) -> asked != null && asked.contains(left)), anyInt()))
            .willReturn(Map.of(left, List.of(new Candidate(this.rival, 20_000, 1))));

        digest(this.solver, NIGHT).run();
        assertThat(pairs()).containsExactlyInAnyOrder(this.offer + " " + this.other + " 80000 1",
                this.rival + " " + this.one + " 70000 1", this.rival + " " + left + " 20000 1");
        verify(this.candidates, never()).forNeeds(argThat((asked) -> asked.contains(this.one)), anyInt());
        assertThat(this.database.sql("select count(*) from recommendation_asked").query(Long.class).single()).isZero();
    }

    @Test
    void eachOrganisationIsToldOnceOfWhatIsNew() {
        digest(this.solver, NIGHT).run();
        List<UUID> concerned = List.copyOf(this.told);
        assertThat(concerned).hasSize(3)
            .doesNotHaveDuplicates()
            .contains(this.association.organisation(), this.company.organisation());

        digest(this.solver, NIGHT).run();
        assertThat(this.told).isEqualTo(concerned);
        digest(this.solver, NIGHT.plusDays(1)).run();
        assertThat(pairs()).hasSize(4);
        assertThat(this.told).isEqualTo(concerned);
    }

    @Test
    void whoeverGoesOnTellsThoseThatWereNotTold() {
        digest(this.solver, NIGHT).run();
        this.told.clear();
        this.database.sql("update recommendation_notice set told = false where organisation_id = :id")
            .param("id", this.company.organisation())
            .update();
        digest(this.solver, NIGHT).run();
        assertThat(this.told).containsExactly(this.company.organisation());
    }

    private NightlyDigest digest(FlowSolver solver, LocalDate night) {
        ZoneId zone = ZoneId.of("Africa/Casablanca");
        Instant now = night.atTime(2, 30).atZone(zone).toInstant();
        Gathering gathering = new Gathering(this.runs, this.markets, this.candidates, this.offers);
        Telling telling = new Telling(this.database,
                (event) -> this.told.add(((RecommendationsPublished) event).organisationId()), this.transaction);
        return new NightlyDigest(this.runs, this.markets, solver, gathering, telling, Clock.fixed(now, zone));
    }

    private void published(List<UUID> ids) {
        List<UUID> sorted = ids.stream().sorted(NightlyDigestTests::byText).toList();
        given(this.offers.publishedAfter(any(), anyInt())).willAnswer((call) -> {
            UUID after = call.getArgument(0);
            return sorted.stream().filter((id) -> byText(id, after) > 0).limit(call.<Integer>getArgument(1)).toList();
        });
    }

    private static int byText(UUID one, UUID other) {
        return one.toString().compareTo(other.toString());
    }

    private Map<UUID, List<Candidate>> suiting(Collection<UUID> asked) {
        Map<UUID, List<Candidate>> all = Map.of(this.offer,
                List.of(new Candidate(this.one, 90_000, 1), new Candidate(this.other, 80_000, 1)), this.rival,
                List.of(new Candidate(this.one, 70_000, 1), new Candidate(this.other, 10_000, 1)));
        return all.entrySet()
            .stream()
            .filter((entry) -> asked.contains(entry.getKey()))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private RunView night() {
        return this.recommendations.nights().get(0);
    }

    private List<String> pairs() {
        return this.database.sql("select offer_id, need_id, score, weights_version from recommendation order by 1, 2")
            .query((row, number) -> row.getString(1) + " " + row.getString(2) + " " + row.getInt(3) + " "
                    + row.getInt(4))
            .list();
    }

}
