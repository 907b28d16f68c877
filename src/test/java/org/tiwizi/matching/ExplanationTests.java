package org.tiwizi.matching;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.tiwizi.initiative.NeedCard;
import org.tiwizi.matching.RandomPairs.Two;
import org.tiwizi.offer.OfferCard;
import org.tiwizi.platform.PortalTest;
import org.tiwizi.platform.Words;
import org.tiwizi.shared.Label;
import org.tiwizi.shared.Language;
import org.tiwizi.taxonomy.Province;
import org.tiwizi.taxonomy.Region;
import org.tiwizi.taxonomy.Sector;
import org.tiwizi.taxonomy.Skill;
import org.tiwizi.taxonomy.SkillHierarchy;
import org.tiwizi.taxonomy.TaxonomyService;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.support.AbstractMessageSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds for the reasons of any need and any offer, drawn at random. */
@PortalTest
class ExplanationTests {

    private static final int PAIRS = 1000;

    @Autowired
    Explanation explanation;

    @Autowired
    TaxonomyService taxonomy;

    @Autowired
    SkillHierarchy hierarchy;

    @Autowired
    Numbers numbers;

    @Autowired
    Words words;

    @Test
    void aScoreIsTheSumOfItsShownPoints() {
        RandomPairs pairs = new RandomPairs(44, this.taxonomy, this.numbers);
        int suiting = 0;
        for (int count = 0; count < PAIRS; count++) {
            Two two = pairs.two();
            Weights weights = pairs.weights();
            for (Side asker : Side.values()) {
                Measured measured = two.measured(this.numbers.relations(), asker);
                Match match = this.explanation.explain(measured, two.seen(Language.FR), weights);
                assertThat(match.score()).isEqualTo(match.reasons().stream().mapToInt(Reason::points).sum());
                assertThat(match.reasons()).extracting(Reason::criterion).containsExactly(Criterion.values());
                assertThat(match.reasons()).allSatisfy((reason) -> {
                    assertThat(reason.points()).isBetween(0, 1000 * reason.of());
                    assertThat(reason.of()).isEqualTo(weights.of(reason.criterion()));
                });
                List<Best.Scored> ranked = ranked(two, weights, asker);
                assertThat(ranked).hasSize(measured.suits() ? 1 : 0)
                    .allSatisfy((row) -> assertThat(row.score()).isEqualTo(match.score()));
                suiting += ranked.size();
            }
        }
        assertThat(suiting).isGreaterThan(100);
    }

    @Test
    void reasonsNameOnlyWhatTheReaderMaySee() {
        Explanation bare = new Explanation(this.taxonomy, this.hierarchy, this.numbers, this.words, new Bare());
        RandomPairs pairs = new RandomPairs(45, this.taxonomy, this.numbers);
        Set<String> told = new HashSet<>();
        for (int count = 0; count < PAIRS; count++) {
            Two two = pairs.two();
            for (Side asker : Side.values()) {
                for (Language reader : Language.values()) {
                    Measured measured = two.measured(this.numbers.relations(), asker);
                    if (measured.suits()) {
                        List<String[]> sentences = bare.explain(measured, two.seen(reader), pairs.weights())
                            .reasons()
                            .stream()
                            .flatMap((reason) -> reason.sentences().stream())
                            .map((sentence) -> sentence.split(Bare.SEPARATOR))
                            .toList();
                        Set<String> visible = visible(two, measured, reader);
                        sentences
                            .forEach((sentence) -> assertThat(visible).as("%s to %s in %s", sentence[0], asker, reader)
                                .containsAll(List.of(sentence).subList(1, sentence.length)));
                        sentences.forEach((sentence) -> told.add(sentence[0]));
                    }
                }
            }
        }
        // the draw reached every kind of sentence that a match can have
        assertThat(told).contains("match.SKILLS.SAME", "match.SKILLS.PARENT_CHILD", "match.SKILLS.SIBLING",
                "match.SKILLS.NONE", "match.SECTOR.any", "match.SECTOR.same", "match.SECTOR.near",
                "match.SECTOR.elsewhere", "match.PLACE.REMOTE", "match.PLACE.PROVINCE", "match.PLACE.REGION",
                "match.PLACE.PART", "match.PLACE.NEIGHBOUR", "match.PLACE.ALTHOUGH", "match.SCHEDULE.open",
                "match.SCHEDULE.from", "match.SCHEDULE.until", "match.SCHEDULE.all", "match.SCHEDULE.some",
                "match.CAPACITY.all", "match.CAPACITY.some", "match.LANGUAGE.same", "match.LANGUAGE.none",
                "match.MODE.same", "match.MODE.open", "match.MODE.part", "match.MODE.apart");
    }

    /** All that stands on the public pages of the two, as this reader reads it. */
    private Set<String> visible(Two two, Measured measured, Language reader) {
        NeedCard need = two.need();
        OfferCard offer = two.offer();
        Stream<Label> names = Stream
            .of(this.taxonomy.skills(join(need.skills(), offer.skills())).stream().map(Skill::name),
                    join(List.of(two.sector()), offer.sectors()).stream()
                        .map((code) -> this.taxonomy.sector(code).map(Sector::name).orElseThrow()),
                    this.taxonomy.region(need.regionCode()).map(Region::name).stream(),
                    this.taxonomy.province(need.provinceCode()).map(Province::name).stream())
            .flatMap(Function.identity());
        Stream<String> days = Stream.of(need.startsOn(), need.endsOn(), offer.startsOn(), offer.endsOn())
            .filter(Objects::nonNull)
            .map((day) -> this.words.date(day, reader));
        Stream<String> counts = Stream.of(this.words.count("hours", need.hours(), reader),
                this.words.count("hours", offer.hours(), reader),
                this.words.count("days", measured.pair().commonDays(), reader),
                this.words.count("days", measured.pair().needEnds - measured.pair().needStarts + 1, reader));
        Stream<String> kinds = Stream.concat(Stream.of(need.mode(), offer.mode()).map((mode) -> "Mode." + mode),
                join(need.texts().keySet(), offer.languages()).stream().map((language) -> "Language." + language));
        // what a sentence leaves out is empty: a period that is met in full has no length
        // to tell
        return Stream.of(names.map((name) -> name.in(reader)), days, counts, kinds, Stream.of(""))
            .flatMap(Function.identity())
            .collect(Collectors.toSet());
    }

    private static <T> List<T> join(Collection<T> some, Collection<T> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    /** What the search answers where there is nothing but these two. */
    private List<Best.Scored> ranked(Two two, Weights weights, Side asker) {
        Asking asking = new Asking(weights, 1, (id) -> false, RandomPairs.TODAY);
        if (asker == Side.ASSOCIATION) {
            return new OfferIndex(this.numbers.relations(), List.of(two.offerFacts()))
                .best(two.needFacts(), asking, Alive.ALL)
                .rows();
        }
        NeedColumns.Builder columns = new NeedColumns.Builder();
        columns.add(two.needFacts());
        return new NeedIndex(this.numbers.relations(), columns.sorted()).best(two.offerFacts(), asking, Alive.ALL)
            .rows();
    }

    /** Says nothing but the key and what is put in: all names stand apart. */
    private static final class Bare extends AbstractMessageSource {

        static final String SEPARATOR = "\u0001 ?";

        @Override
        protected MessageFormat resolveCode(String code, Locale locale) {
            throw new UnsupportedOperationException(code);
        }

        @Override
        protected String getMessageInternal(String code, Object[] arguments, Locale locale) {
            return code.equals("match.comma") ? "\u0001"
                    : Stream.concat(Stream.of(code), Arrays.stream(arguments))
                        .map(Object::toString)
                        .collect(Collectors.joining("\u0001"));
        }

    }

}
