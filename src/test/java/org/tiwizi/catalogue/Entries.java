package org.tiwizi.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.tiwizi.catalogue.words.EntryText;
import org.tiwizi.catalogue.words.EntryText.Part;
import org.tiwizi.shared.Language;
import org.tiwizi.shared.Mode;

/** Makes catalogue entries and queries, the same ones for the same seed. */
public class Entries {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static final List<String> SECTORS = List.of("EDUCATION", "HEALTH", "RURAL", "WATER", "DIGITAL", "CULTURE");

    private static final List<String> REGIONS = IntStream.rangeClosed(1, 12).mapToObj("MA-%02d"::formatted).toList();

    private static final List<String> PROVINCES = List.of("MA-AZI", "MA-CAS", "MA-TNG", "MA-OUA", "MA-ESM");

    private static final List<String> DOMAINS = List.of("LEGAL", "FINANCE", "WEB_DATA", "DESIGN");

    private static final List<UUID> SKILLS = IntStream.range(0, 30).mapToObj((i) -> new UUID(7, i)).toList();

    private static final List<String> WORDS = List.of("comptabilite", "compte", "ecole", "eau", "web", "formation",
            "forme", "jumuiya", "جمعيه", "محاسبه", "محاسب", "تكوين", "ماء", "training", "train", "2026", "c");

    private final Random random;

    public Entries(long seed) {
        this.random = new Random(seed);
    }

    public List<CatalogueEntry> some(int number) {
        return Stream.generate(this::entry).limit(number).toList();
    }

    public CatalogueEntry entry() {
        boolean offer = this.random.nextInt(4) == 0;
        return new CatalogueEntry(new UUID(this.random.nextLong(), this.random.nextLong()),
                offer ? CatalogueKind.OFFER : CatalogueKind.INITIATIVE, new UUID(1, this.random.nextInt(20)),
                pick(SECTORS, offer ? 4 : 1), pick(REGIONS, offer ? 12 : 1), pick(PROVINCES, offer ? 0 : 2),
                pick(IntStream.rangeClosed(1, 17).boxed().toList(), 3), pick(SKILLS, 5), pick(DOMAINS, 3),
                pick(Arrays.asList(Mode.values()), 2), 1 + this.random.nextInt(250),
                (date() != null) ? TODAY.plusDays(this.random.nextInt(200) - 60) : null, date(),
                Instant.parse("2026-01-01T00:00:00Z").plus(this.random.nextInt(100), ChronoUnit.DAYS),
                pick(Arrays.asList(Language.values()), 3), this.random.nextInt(3), this.random.nextInt(3),
                this.random.nextBoolean(), List.of(text(Part.TITLE, 3), text(Part.SUMMARY, 8)));
    }

    private EntryText text(Part part, int most) {
        return new EntryText(part, Language.FR, String.join(" ", pick(WORDS, most)));
    }

    public CatalogueQuery query() {
        return new CatalogueQuery(this.random.nextInt(4) == 0 ? CatalogueKind.OFFER : CatalogueKind.INITIATIVE,
                this.random.nextBoolean() ? ""
                        : pick(WORDS, 2).stream()
                            .map((word) -> word.substring(0, 1 + this.random.nextInt(word.length())))
                            .collect(Collectors.joining(" ")),
                Arrays.stream(Facet.values())
                    .filter((facet) -> this.random.nextInt(6) == 0)
                    .collect(Collectors.toMap((facet) -> facet, this::choice)),
                CatalogueSort.values()[this.random.nextInt(CatalogueSort.values().length)],
                this.random.nextInt(5) == 0 ? null : PROVINCES.get(this.random.nextInt(PROVINCES.size())),
                this.random.nextInt(5) == 0 ? 1_000_000_000 : 1 + this.random.nextInt(4), 12);
    }

    /** As good as the real ones: further in the order of the list. */
    public static Map<String, Integer> kilometres(@Nullable String province) {
        return (province == null) ? Map.of()
                : Stream.concat(PROVINCES.stream(), REGIONS.stream())
                    .collect(Collectors.toMap((code) -> code,
                            (code) -> Math.abs(PROVINCES.indexOf(code) - PROVINCES.indexOf(province))
                                    + REGIONS.indexOf(code) + 1));
    }

    private Set<String> choice(Facet facet) {
        return switch (facet) {
            case SECTOR -> pick(SECTORS, 3);
            case REGION -> pick(REGIONS, 4);
            case GOAL -> pick(IntStream.rangeClosed(1, 17).mapToObj(String::valueOf).toList(), 4);
            case SKILL -> pick(SKILLS.stream().map(UUID::toString).toList(), 4);
            case PROVINCE -> pick(PROVINCES, 3);
            case DOMAIN -> pick(DOMAINS, 2);
            case MODE -> constants(Mode.values());
            case PERIOD -> constants(Timing.values());
            case HOURS -> constants(Effort.values());
            case LANGUAGE -> constants(Language.values());
            case LEVEL -> pick(List.of("0", "1", "2", "9"), 2);
            case OPEN -> Set.of(Facet.YES);
        };
    }

    private Set<String> constants(Enum<?>[] constants) {
        return pick(Arrays.stream(constants).map(Enum::name).toList(), 2);
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
