package org.tiwizi.matching;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tiwizi.account.Member;
import org.tiwizi.account.Role;
import org.tiwizi.matching.CandidateService.Candidate;
import org.tiwizi.platform.PortalTest;
import org.tiwizi.suggestion.AnnotatedText;
import org.tiwizi.suggestion.SkillSuggestions;
import org.tiwizi.suggestion.Suggestion;
import org.tiwizi.taxonomy.Skill;
import org.tiwizi.taxonomy.TaxonomyService;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The same need in three languages gets the same offers: its text in each language goes
 * through the suggestions as somebody would use them, six at a time, ticking what fits,
 * until nothing new does.
 */
@PortalTest
class ThreeLanguagesTests {

    private static final int BEST = 10;

    private static final int SHOWN = 6;

    @Autowired
    CandidateService candidates;

    @Autowired
    SkillSuggestions suggestions;

    @Autowired
    MatchingIndex index;

    @Autowired
    TaxonomyService taxonomy;

    @Autowired
    JdbcClient database;

    private final List<UUID> offers = new ArrayList<>();

    private Country country;

    private Member association;

    private Map<UUID, Skill> skills;

    @BeforeEach
    void companiesOfAllKinds() {
        this.country = new Country(this.database);
        this.association = this.country.member(Role.ASSOCIATION);
        List<Skill> all = this.taxonomy.skills();
        this.skills = all.stream().collect(Collectors.toMap(Skill::id, (skill) -> skill));
        SplittableRandom random = new SplittableRandom(4);
        for (int offer = 0; offer < 240; offer++) {
            // neighbours in the list are of one domain, as the skills of a company are
            int first = random.nextInt(all.size() - 8);
            List<Skill> offered = random.ints(3, first, first + 8).distinct().mapToObj(all::get).toList();
            UUID id = this.country.offer(this.country.member(Role.COMPANY), offered);
            this.database.sql("update offer set hours = ? where id = ?").params(10 + random.nextInt(60), id).update();
            this.offers.add(id);
        }
    }

    @AfterEach
    void theyLeave() {
        this.database.sql("update offer set status = 'PAUSED' where id in (:ids)").param("ids", this.offers).update();
        this.database.sql("update initiative set status = 'PAUSED' where association_id = :id")
            .param("id", this.association.organisation())
            .update();
    }

    @Test
    void theSameNeedGetsTheSameTenOffersInAtLeastEightPlaces() {
        Map<String, Long> least = leastInCommon(Stream.concat(AnnotatedText.all().stream(),
                AnnotatedText.byThirdAuthor().stream().filter((text) -> !text.heldOut())));
        System.out.printf(Locale.ROOT,
                "%nPlaces of 10 with the same offer, the worst of three pairs of languages:%n%s%n", least);
        System.out.printf(Locale.ROOT, "The same where texts tell of troubles only:%n%s%n",
                leastInCommon(AnnotatedText.byThirdAuthor().stream().filter(AnnotatedText::heldOut)));
        assertThat(least).hasSizeGreaterThanOrEqualTo(20);
        assertThat(least).allSatisfy((name, places) -> assertThat(places).as(name).isGreaterThanOrEqualTo(8));
    }

    private Map<String, Long> leastInCommon(Stream<AnnotatedText> texts) {
        Map<String, List<AnnotatedText>> needs = texts.filter((text) -> !text.same().equals("-"))
            .collect(Collectors.groupingBy(AnnotatedText::same, TreeMap::new, Collectors.toList()));
        Map<String, List<UUID>> written = new TreeMap<>();
        needs.forEach((name, three) -> written.put(name, three.stream().map(this::accepted).map(this::need).toList()));
        this.index.refresh();
        Map<String, Long> least = new TreeMap<>();
        written.forEach((name, three) -> least.put(name, leastInCommon(best(three))));
        return least;
    }

    @Test
    void withTheSkillsChosenTheLanguageOfTheTextChangesNothing() {
        List<Skill> chosen = this.taxonomy.skills().subList(100, 103);
        List<UUID> three = Stream.of("AR", "FR", "EN").map((language) -> {
            UUID need = this.country.need(this.association, chosen);
            this.database.sql("update need_text set language = ? where need_id = ?").params(language, need).update();
            return need;
        }).toList();
        this.index.refresh();
        assertThat(leastInCommon(best(three))).isEqualTo(BEST);
    }

    private Set<UUID> accepted(AnnotatedText text) {
        Set<UUID> chosen = new LinkedHashSet<>();
        boolean more = true;
        while (more) {
            more = chosen.addAll(this.suggestions.suggest(text.text(), SHOWN, chosen)
                .stream()
                .map(Suggestion::skill)
                .map(Skill::id)
                .filter(text.skills()::contains)
                .toList());
        }
        return chosen;
    }

    private UUID need(Set<UUID> chosen) {
        return this.country.need(this.association, chosen.stream().map(this.skills::get).toList());
    }

    private List<List<UUID>> best(List<UUID> three) {
        Map<UUID, List<Candidate>> found = this.candidates.forNeeds(three, BEST);
        List<List<UUID>> best = new ArrayList<>();
        three.forEach((need) -> best.add(found.getOrDefault(need, List.of()).stream().map(Candidate::id).toList()));
        return best;
    }

    private static long leastInCommon(List<List<UUID>> three) {
        assertThat(three).hasSize(3);
        return IntStream.range(0, 3)
            .mapToLong((one) -> inCommon(three.get(one), three.get((one + 1) % 3)))
            .min()
            .orElse(0);
    }

    /** Places that hold the same offer; where both end, they agree. */
    private static long inCommon(List<UUID> one, List<UUID> other) {
        return one.isEmpty() ? 0
                : IntStream.range(0, BEST).filter((place) -> at(one, place).equals(at(other, place))).count();
    }

    private static String at(List<UUID> best, int place) {
        return (place < best.size()) ? best.get(place).toString() : "";
    }

}
