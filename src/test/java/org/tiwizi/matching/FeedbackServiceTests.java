package org.tiwizi.matching;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tiwizi.account.Member;
import org.tiwizi.account.Role;
import org.tiwizi.matching.FeedbackPage.Precision;
import org.tiwizi.matching.FeedbackPage.Share;
import org.tiwizi.matching.OutcomeStore.Decided;
import org.tiwizi.matching.OutcomeStore.Outcome;
import org.tiwizi.platform.RepositoryTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** What became of matches, and weights that are tried on it before they count. */
@RepositoryTest
@Import({ FeedbackService.class, OutcomeStore.class, WeightsService.class, FeedbackServiceTests.Time.class })
class FeedbackServiceTests {

    private static final Map<Criterion, Integer> PLACE_MATTERS = Map.of(Criterion.SKILLS, 20, Criterion.PLACE, 80);

    @Autowired
    FeedbackService feedback;

    @Autowired
    WeightsService weights;

    @Autowired
    OutcomeStore outcomes;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void placesOfTheCountry() {
        this.database.sql("insert into region values ('MA-05', 5, 'بني ملال', 'Béni Mellal', 'Beni Mellal')").update();
        this.database
            .sql("insert into province values ('MA-BEM', 'MA-05', 'بني ملال', 'Béni Mellal', 'Beni Mellal', 32, -6)")
            .update();
        this.database.sql("insert into sector values ('EDUCATION', 2, 'التعليم', 'Éducation', 'Education', array[4])")
            .update();
        Country country = new Country(this.database);
        Member association = country.member(Role.ASSOCIATION);
        Member company = country.member(Role.COMPANY);
        UUID near = country.need(association, List.of());
        UUID far = country.need(association, List.of());
        UUID offer = country.offer(company, List.of());
        this.outcomes.note(new Decided(near, offer, company.organisation(), Outcome.PROPOSED, null, 1, 60000,
                Map.of(Criterion.SKILLS, 500, Criterion.PLACE, 1000)));
        this.outcomes.note(new Decided(far, offer, company.organisation(), Outcome.REFUSED, RefusalReason.PLACE, 1,
                70000, Map.of(Criterion.SKILLS, 1000, Criterion.PLACE, 400)));
    }

    @Test
    void proposalsAreCountedByCriterion() {
        FeedbackPage page = this.feedback.show(null);

        assertThat(page.decided()).isEqualTo(2);
        assertThat(page.proposed()).isEqualTo(1);
        assertThat(page.criteria()).contains(
                new Precision(Criterion.SKILLS, new Share(0, 1), new Share(1, 1), new Share(0, 0)),
                new Precision(Criterion.PLACE, new Share(1, 1), new Share(0, 1), new Share(0, 0)));
        assertThat(page.trial()).isNull();
    }

    @Test
    void weightsAreTriedOnHistoryAndChangeNothingThen() {
        FeedbackPage page = this.feedback.show(PLACE_MATTERS);

        assertThat(page.trial().pairs()).isEqualTo(1);
        assertThat(page.trial().rightNow()).isZero();
        assertThat(page.trial().right()).isEqualTo(1);
        assertThat(this.weights.current().version()).isEqualTo(1);
    }

    @Test
    void newWeightsCountFromNowOnAndOnlyOnce() {
        assertThat(this.weights.activate(PLACE_MATTERS)).isEqualTo(2);
        assertThat(this.weights.activate(PLACE_MATTERS)).isEqualTo(2);

        assertThat(this.weights.current()).isEqualTo(new Weights(2, PLACE_MATTERS));
        assertThat(this.weights.current().of(Criterion.TRUST)).isZero();
    }

    @Test
    void theFirstWeightsAreThoseOfTheDefinition() {
        assertThat(this.weights.current()).isEqualTo(CriterionTests.weights(45, 15, 15, 10, 10, 5, 0, 0));
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Time {

        @Bean
        Clock clock() {
            return Clock.system(ZoneId.of("Africa/Casablanca"));
        }

    }

}
