package org.tiwizi.matching;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.tiwizi.initiative.NeedCard;
import org.tiwizi.initiative.NeedPlaces;
import org.tiwizi.initiative.NeedText;
import org.tiwizi.offer.OfferCard;
import org.tiwizi.offer.OfferStatus;
import org.tiwizi.offer.OfferText;
import org.tiwizi.shared.Language;
import org.tiwizi.shared.Mode;
import org.tiwizi.shared.Origin;
import org.tiwizi.taxonomy.Province;
import org.tiwizi.taxonomy.Region;
import org.tiwizi.taxonomy.Sector;
import org.tiwizi.taxonomy.Skill;
import org.tiwizi.taxonomy.SkillRelation;
import org.tiwizi.taxonomy.TaxonomyService;

/**
 * Needs and offers as forms allow them, by chance; but for their ids the same for the
 * same seed.
 */
final class RandomPairs {

    static final int TODAY = Days.of(LocalDate.of(2026, 12, 1));

    private final SplittableRandom random;

    private final TaxonomyService taxonomy;

    private final Numbers numbers;

    private final List<Skill> skills;

    private final List<Province> provinces;

    RandomPairs(long seed, TaxonomyService taxonomy, Numbers numbers) {
        this.random = new SplittableRandom(seed);
        this.taxonomy = taxonomy;
        this.numbers = numbers;
        this.provinces = taxonomy.provinces().subList(0, 12);
        // few enough for pairs that share some, among them broader and narrower ones
        List<Skill> all = taxonomy.skills();
        this.skills = Stream
            .concat(all.stream().limit(40), all.stream().flatMap((skill) -> withItsNearest(skill, all)).limit(20))
            .distinct()
            .toList();
    }

    /** A skill with those that are directly broader or narrower, if there are any. */
    private Stream<Skill> withItsNearest(Skill skill, List<Skill> all) {
        List<Skill> near = all.stream()
            .filter((other) -> this.numbers.skills().relation(skill.id(), other.id()) == SkillRelation.PARENT_CHILD)
            .toList();
        return near.isEmpty() ? Stream.empty() : Stream.concat(Stream.of(skill), near.stream());
    }

    Two two() {
        NeedCard need = need();
        OfferCard offer = offer();
        String sector = one(this.taxonomy.sectors()).code();
        return new Two(need, offer, sector, facts(need, sector), facts(offer));
    }

    private NeedCard need() {
        Province province = one(this.provinces);
        boolean placed = chance();
        LocalDate starts = chance() ? day(100) : null;
        LocalDate ends = chance() ? ((starts != null) ? starts : day(1)).plusDays(this.random.nextInt(90)) : null;
        return new NeedCard(UUID.randomUUID(), UUID.randomUUID(), "need", UUID.randomUUID(),
                some(List.of(Language.values()), 2).stream()
                    .collect(Collectors.toMap(Function.identity(), (language) -> new NeedText("title", "deliverable"))),
                some(this.skills, 5).stream().map(Skill::id).toList(), 1 + this.random.nextInt(200), 1, NeedPlaces.ONE,
                one(List.of(Mode.values())), province.regionCode(), placed ? province.code() : null, starts, ends,
                true);
    }

    private OfferCard offer() {
        LocalDate starts = chance() ? day(100) : null;
        LocalDate ends = chance() ? ((starts != null) ? starts : day(1)).plusDays(this.random.nextInt(90)) : null;
        return new OfferCard(UUID.randomUUID(), "offer", UUID.randomUUID(), OfferStatus.PUBLISHED,
                Map.of(Language.FR, new OfferText("title", "description")),
                some(this.skills, 5).stream().map(Skill::id).toList(), 1, 1 + this.random.nextInt(200),
                one(List.of(Mode.values())), starts, ends,
                chance() ? some(this.taxonomy.regions().subList(0, 5), 2).stream().map(Region::code).toList()
                        : List.of(),
                chance() ? some(this.taxonomy.sectors(), 3).stream().map(Sector::code).toList() : List.of(),
                some(List.of(Language.values()), 2), Instant.EPOCH, Origin.MEMBERS, null, null);
    }

    private NeedFacts facts(NeedCard need, String sector) {
        return new NeedFacts(need.id(), need.skills().stream().mapToInt(this.numbers.skills()::number).toArray(),
                need.skills().stream().mapToInt((skill) -> 1 + this.random.nextInt(3)).toArray(),
                this.numbers.sector(sector), this.numbers.region(need.regionCode()),
                this.numbers.province(need.provinceCode()), need.mode(), Days.first(need.startsOn()),
                Days.last(need.endsOn()), need.hours(), Trust.level(this.random.nextInt(4)),
                bits(need.texts().keySet()));
    }

    /** The company is in any of the same provinces. */
    private OfferFacts facts(OfferCard offer) {
        return new OfferFacts(offer.id(), offer.skills().stream().mapToInt(this.numbers.skills()::number).toArray(),
                this.numbers.sectors(offer.sectors()), this.numbers.regions(offer.regions()),
                this.numbers.province(one(this.provinces).code()), offer.mode(), Days.first(offer.startsOn()),
                Days.last(offer.endsOn()), offer.hours(), Trust.level(this.random.nextInt(4)), bits(offer.languages()));
    }

    /** A hundred points, thrown among the criteria. */
    Weights weights() {
        int[] points = new int[Criterion.values().length];
        IntStream.range(0, 100).forEach((point) -> points[this.random.nextInt(points.length)]++);
        return CriterionTests.weights(points);
    }

    private LocalDate day(int ahead) {
        return Days.day(TODAY + this.random.nextInt(ahead));
    }

    private boolean chance() {
        return this.random.nextBoolean();
    }

    private <T> T one(List<T> all) {
        return all.get(this.random.nextInt(all.size()));
    }

    private <T> List<T> some(List<T> all, int most) {
        return IntStream.rangeClosed(0, this.random.nextInt(most)).mapToObj((n) -> one(all)).distinct().toList();
    }

    private static int bits(Collection<Language> languages) {
        return languages.stream().mapToInt((language) -> 1 << language.ordinal()).sum();
    }

    /** A need, an offer, and what is counted of them. */
    record Two(NeedCard need, OfferCard offer, String sector, NeedFacts needFacts, OfferFacts offerFacts) {

        Measured measured(Relations relations, Side asker) {
            return Measured.of(relations, this.needFacts, this.offerFacts, asker, TODAY);
        }

        Seen seen(Language reader) {
            return new Seen(this.need, this.sector, this.offer, reader);
        }

    }

}
