package org.tiwizi.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.tiwizi.shared.Language;
import org.tiwizi.shared.Mode;

/** Makes catalogue entries and queries, the same ones for the same seed. */
class Entries {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static final List<String> SECTORS = List.of("EDUCATION", "HEALTH", "RURAL", "WATER", "DIGITAL", "CULTURE");

    private static final List<String> REGIONS = IntStream.rangeClosed(1, 12).mapToObj("MA-%02d"::formatted).toList();

    private static final List<UUID> SKILLS = IntStream.range(0, 30).mapToObj((i) -> new UUID(7, i)).toList();

    private static final List<String> WORDS = List.of("comptabilite", "compte", "ecole", "eau", "web", "formation",
            "forme", "jumuiya", "جمعيه", "محاسبه", "محاسب", "تكوين", "ماء", "training", "train", "2026", "c");

    private final Random random;

    Entries(long seed) {
        this.random = new Random(seed);
    }

    List<CatalogueEntry> some(int number) {
        return Stream.generate(this::entry).limit(number).toList();
    }

    CatalogueEntry entry() {
        boolean offer = this.random.nextInt(4) == 0;
        return new CatalogueEntry(new UUID(this.random.nextLong(), this.random.nextLong()),
                offer ? CatalogueKind.OFFER : CatalogueKind.INITIATIVE, new UUID(1, this.random.nextInt(20)),
                pick(SECTORS, offer ? 4 : 1), pick(REGIONS, offer ? 12 : 1), null,
                pick(IntStream.rangeClosed(1, 17).boxed().toList(), 3), pick(SKILLS, 5),
                pick(Arrays.asList(Mode.values()), 2), 10 + this.random.nextInt(200), null, date(),
                Instant.parse("2026-01-01T00:00:00Z").plus(this.random.nextInt(100), ChronoUnit.DAYS),
                Set.of(Language.FR), String.join(" ", pick(WORDS, 3)), String.join(" ", pick(WORDS, 8)));
    }

    CatalogueQuery query() {
        return new CatalogueQuery(this.random.nextInt(4) == 0 ? CatalogueKind.OFFER : CatalogueKind.INITIATIVE,
                List.copyOf(this.random.nextBoolean() ? Set.of()
                        : pick(WORDS, 2).stream()
                            .map((word) -> word.substring(0, 1 + this.random.nextInt(word.length())))
                            .collect(Collectors.toCollection(LinkedHashSet::new))),
                Arrays.stream(Facet.values())
                    .filter((facet) -> this.random.nextInt(3) == 0)
                    .collect(Collectors.toMap((facet) -> facet, this::choice)),
                CatalogueSort.values()[this.random.nextInt(3)],
                this.random.nextInt(5) == 0 ? 1_000_000_000 : 1 + this.random.nextInt(4), 12);
    }

    private Set<String> choice(Facet facet) {
        return switch (facet) {
            case SECTOR -> pick(SECTORS, 3);
            case REGION -> pick(REGIONS, 4);
            case GOAL -> pick(IntStream.rangeClosed(1, 17).mapToObj(String::valueOf).toList(), 4);
            case SKILL -> pick(SKILLS.stream().map(UUID::toString).toList(), 4);
            case MODE -> pick(Arrays.stream(Mode.values()).map(Mode::name).toList(), 2);
        };
    }

    private LocalDate date() {
        return this.random.nextInt(4) == 0 ? null : TODAY.plusDays(this.random.nextInt(40) - 10);
    }

    private <T> Set<T> pick(List<T> values, int most) {
        return this.random.ints(this.random.nextInt(most + 1), 0, values.size())
            .mapToObj(values::get)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    }

}
