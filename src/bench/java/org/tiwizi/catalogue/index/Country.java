package org.tiwizi.catalogue.index;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.postgresql.PGConnection;
import org.tiwizi.catalogue.Turn;
import org.tiwizi.catalogue.words.EntryText;
import org.tiwizi.catalogue.words.EntryText.Part;
import org.tiwizi.shared.Label;
import org.tiwizi.shared.Language;
import org.tiwizi.taxonomy.Province;
import org.tiwizi.taxonomy.Skill;
import org.tiwizi.taxonomy.TaxonomyService;
import org.tiwizi.text.Normaliser;
import tools.jackson.databind.json.JsonMapper;

/**
 * A made-up country of needs, the same for the same seed, with days from today on: skills, sectors, provinces and
 * words distributed by Zipf’s law, 60 % French, 30 % Arabic, 10 % English. It is copied
 * into the catalogue’s table and, with its words, into a table for plain SQL.
 */
class Country {

    static final String COLUMNS = "id, kind, organisation_id, sectors, regions, provinces, goals, skills, domains, modes, "
            + "hours, starts_on, ends_on, published_at, languages, level, places, rural, lot, tickets, texts";

    private static final int CHUNK = 2_000;

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Random random = new Random(75_00);

    private final TaxonomyService taxonomy;

    private final LocalDate today;

    private final Zipf<Skill> skills;

    private final Zipf<Province> provinces;

    private final Map<Language, Zipf<String>> words = new HashMap<>();

    private final Map<Object, Set<String>> read = new HashMap<>();

    Country(TaxonomyService taxonomy, LocalDate today) {
        this.taxonomy = taxonomy;
        this.today = today;
        this.skills = new Zipf<>(taxonomy.skills());
        this.provinces = new Zipf<>(taxonomy.provinces());
        for (Language language : Language.values()) {
            Stream<String> known = taxonomy.skills()
                .stream()
                .flatMap((skill) -> Stream.of(skill.name().in(language).split("[^\\p{L}]+")))
                .filter((word) -> word.length() > 4)
                .distinct();
            this.words.put(language, new Zipf<>(Stream.concat(known, Stream.generate(() -> syllables(language)).limit(8000))
                .toList()));
        }
    }

    private String syllables(Language language) {
        String consonants = (language == Language.AR) ? "بتجحدرسشصطعفقكلمنهو" : "bcdfglmnprstv";
        String vowels = (language == Language.AR) ? "اويا" : "aeiou";
        return Stream.generate(() -> "" + consonants.charAt(this.random.nextInt(consonants.length()))
                + vowels.charAt(this.random.nextInt(vowels.length())))
            .limit(3 + this.random.nextInt(2))
            .collect(Collectors.joining());
    }

    /** A frequent word of a language, the first being the most frequent. */
    String word(Language language, int rank) {
        return this.words.get(language).values().get(rank);
    }

    Random random() {
        return this.random;
    }

    Zipf<Skill> skills() {
        return this.skills;
    }

    Zipf<Province> provinces() {
        return this.provinces;
    }

    /** Fills both tables with so many needs; what they held before is gone. */
    void settle(DataSource database, int needs) throws SQLException, IOException {
        try (Connection connection = database.getConnection()) {
            connection.createStatement().execute("""
                    truncate catalogue_entry; truncate index_outbox; drop table if exists plain_entry;
                    alter table catalogue_entry disable trigger user;
                    create unlogged table plain_entry (like catalogue_entry, words text[])""");
            for (int done = 0; done < needs; done += CHUNK) {
                StringBuilder entries = new StringBuilder();
                StringBuilder plain = new StringBuilder();
                for (int index = done; index < Math.min(needs, done + CHUNK); index++) {
                    String row = need(plain);
                    entries.append(row).append('\n');
                }
                PGConnection copying = connection.unwrap(PGConnection.class);
                copying.getCopyAPI()
                    .copyIn("copy catalogue_entry (" + COLUMNS + ") from stdin", new StringReader(entries.toString()));
                copying.getCopyAPI()
                    .copyIn("copy plain_entry (" + COLUMNS + ", revision, words) from stdin",
                            new StringReader(plain.toString()));
            }
            connection.createStatement().execute("""
                    alter table catalogue_entry enable trigger user;
                    """);
            connection.createStatement().execute("""
                    drop table if exists plain; create unlogged table plain as select %s,
                    array_to_tsvector(words) as terms from plain_entry;
                    drop table plain_entry;
                    create index on plain using gin (terms);
                    create index on plain using gin (sectors);
                    create index on plain using gin (regions);
                    create index on plain using gin (skills);
                    create index on plain using gin (modes);
                    create index on plain (kind, published_at desc, id);
                    create index on plain (kind, ends_on);
                    """.formatted(COLUMNS.replace(", texts", "")));
            connection.createStatement().execute("vacuum analyze catalogue_entry");
            connection.createStatement().execute("vacuum analyze plain");
        }
    }

    private String need(StringBuilder plain) {
        UUID id = new UUID(this.random.nextLong(), this.random.nextLong());
        Language language = (this.random.nextInt(10) < 6) ? Language.FR
                : (this.random.nextInt(4) < 3) ? Language.AR : Language.EN;
        Province province = this.provinces.pick(this.random);
        List<Skill> skills = Stream.generate(() -> this.skills.pick(this.random))
            .limit(1 + this.random.nextInt(5))
            .distinct()
            .toList();
        var sector = this.taxonomy.sectors().get(zipf(this.taxonomy.sectors().size()));
        List<String> modes = Stream.of("ONSITE", "REMOTE", "HYBRID")
            .skip(zipf(3))
            .limit(1 + this.random.nextInt(2))
            .toList();
        int organisation = this.random.nextInt(150_000);
        LocalDate starts = (this.random.nextInt(3) == 0) ? null : this.today.plusDays(this.random.nextInt(300) - 100);
        LocalDate ends = (this.random.nextInt(5) == 0) ? null : this.today.plusDays(this.random.nextInt(400) - 2);
        List<EntryText> texts = List.of(new EntryText(Part.TITLE, language, sentence(language, 5)),
                new EntryText(Part.SUMMARY, language, sentence(language, 18)),
                new EntryText(Part.NEED, language, sentence(language, 8)),
                new EntryText(Part.PROBLEM, language, sentence(language, 30)),
                new EntryText(Part.NAME, language, "Association " + organisation));
        String row = Stream
            .of(id, "INITIATIVE", new UUID(1, organisation), array(List.of(sector.code())),
                    array(List.of(province.regionCode())), array(List.of(province.code())), array(sector.goals()),
                    array(skills.stream().map(Skill::id).toList()),
                    array(skills.stream().map(Skill::domainCode).distinct().toList()), array(modes),
                    1 + this.random.nextInt(250), orNull(starts), orNull(ends),
                    this.today.minusDays(this.random.nextInt(700)).atTime(12, 0).plusNanos(this.random.nextInt(1_000_000) * 1000L)
                            + "Z",
                    array(List.of(language)), 0, this.random.nextInt(4), this.random.nextBoolean(), Turn.lot(id),
                    1 + this.random.nextInt(3), JSON.writeValueAsString(texts).replace("\\", "\\\\"))
            .map(Object::toString)
            .collect(Collectors.joining("\t"));
        Set<String> words = new LinkedHashSet<>();
        texts.forEach((text) -> Stream.of(text.text().split(" "))
            .forEach((word) -> words
                .addAll(this.read.computeIfAbsent(word, (fresh) -> Set.copyOf(Normaliser.words(word))))));
        skills.forEach((skill) -> words.addAll(this.read.computeIfAbsent(skill.id(),
                (fresh) -> words(Stream.concat(names(skill.name()), skill.otherNames().stream())))));
        words.addAll(this.read.computeIfAbsent(province.code(), (fresh) -> words(names(province.name()))));
        words.addAll(this.read.computeIfAbsent(sector.code(), (fresh) -> words(names(sector.name()))));
        plain.append(row).append("\t0\t").append(array(words)).append('\n');
        return row;
    }

    private String sentence(Language language, int words) {
        return Stream.generate(() -> this.words.get(language).pick(this.random))
            .limit(words)
            .collect(Collectors.joining(" "));
    }

    private int zipf(int values) {
        return new Zipf<>(IntStream.range(0, values).boxed().toList()).pick(this.random);
    }

    private static Stream<String> names(Label label) {
        return Stream.of(label.ar(), label.fr(), label.en());
    }

    private static Set<String> words(Stream<String> texts) {
        return texts.flatMap((text) -> Normaliser.words(text).stream()).collect(Collectors.toSet());
    }

    private static String array(Collection<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining(",", "{", "}"));
    }

    private static String orNull(Object value) {
        return (value != null) ? value.toString() : "\\N";
    }

    /** Values picked by Zipf’s law, the first most often. */
    static final class Zipf<T> {

        private final List<T> values;

        private final double[] sums;

        Zipf(List<T> values) {
            this.values = new ArrayList<>(values);
            this.sums = new double[values.size()];
            double sum = 0;
            for (int index = 0; index < this.sums.length; index++) {
                sum += 1.0 / (index + 1);
                this.sums[index] = sum;
            }
        }

        List<T> values() {
            return this.values;
        }

        T pick(Random random) {
            double point = random.nextDouble() * this.sums[this.sums.length - 1];
            int found = Arrays.binarySearch(this.sums, point);
            return this.values.get((found >= 0) ? found : -found - 1);
        }

    }

}
