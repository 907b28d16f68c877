package org.tiwizi.catalogue.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.tiwizi.catalogue.CatalogueKind;
import org.tiwizi.catalogue.words.EntryText.Part;
import org.tiwizi.shared.Language;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the demonstration publishes, and the open texts, as the catalogue has them.
 *
 * @param key that of the demonstration’s files, or the id of the open text
 */
record Corpus(String key, CatalogueKind kind, List<EntryText> texts) {

    private static final Path RESOURCES = Path.of("src/main/resources");

    private static final JsonMapper JSON = JsonMapper.shared();

    static List<Corpus> demonstration() {
        Labels labels = new Labels();
        return Stream.of("associations-1", "associations-2", "companies")
            .flatMap((file) -> demonstration(read(RESOURCES.resolve("demonstration/" + file + ".json")), labels))
            .toList();
    }

    static List<Corpus> openTexts() {
        return Stream.of("initiatives_fr_subventions", "needs_en", "ngo_profiles_en_ukcat", "occupation_profiles_en_fr")
            .flatMap((file) -> lines(Path.of("src/data/open-texts/" + file + ".jsonl")))
            .map((line) -> openText(JSON.readTree(line)))
            .toList();
    }

    private static Stream<Corpus> demonstration(JsonNode content, Labels labels) {
        Map<String, JsonNode> organisations = new HashMap<>();
        content.path("organisations")
            .forEach((organisation) -> organisations.put(organisation.path("key").asString(), organisation));
        List<Corpus> corpus = new ArrayList<>();
        content.path("initiatives")
            .forEach((initiative) -> corpus
                .add(initiative(initiative, organisations.get(initiative.path("association").asString()), labels)));
        content.path("offers")
            .forEach((offer) -> corpus.add(offer(offer, organisations.get(offer.path("company").asString()), labels)));
        Predicate<JsonNode> published = (entry) -> entry.path("status").asString().equals("PUBLISHED");
        List<String> keys = Stream.concat(stream(content.path("initiatives")), stream(content.path("offers")))
            .filter(published)
            .map((entry) -> entry.path("key").asString())
            .toList();
        return corpus.stream().filter((entry) -> keys.contains(entry.key));
    }

    private static Corpus initiative(JsonNode initiative, JsonNode association, Labels labels) {
        List<EntryText> texts = new ArrayList<>();
        add(texts, initiative.path("texts"), Part.TITLE, "title");
        add(texts, initiative.path("texts"), Part.SUMMARY, "summary");
        add(texts, initiative.path("texts"), Part.PROBLEM, "problem", "goals", "beneficiaries");
        initiative.path("needs").forEach((need) -> {
            add(texts, need.path("texts"), Part.NEED, "title", "deliverable");
            need.path("skills").forEach((skill) -> texts.addAll(labels.skill(skill.asString())));
        });
        names(texts, association);
        texts.addAll(labels.sector(initiative.path("sector").asString()));
        texts.addAll(labels.region(initiative.path("region").asString()));
        texts.addAll(labels.province(initiative.path("province").asString("")));
        initiative.path("communes").forEach((commune) -> texts.addAll(labels.commune(commune.asString())));
        return new Corpus(initiative.path("key").asString(), CatalogueKind.INITIATIVE, texts);
    }

    private static Corpus offer(JsonNode offer, JsonNode company, Labels labels) {
        List<EntryText> texts = new ArrayList<>();
        add(texts, offer.path("texts"), Part.TITLE, "title");
        add(texts, offer.path("texts"), Part.SUMMARY, "description");
        offer.path("skills").forEach((skill) -> texts.addAll(labels.skill(skill.asString())));
        names(texts, company);
        offer.path("sectors").forEach((sector) -> texts.addAll(labels.sector(sector.asString())));
        offer.path("regions").forEach((region) -> texts.addAll(labels.region(region.asString())));
        return new Corpus(offer.path("key").asString(), CatalogueKind.OFFER, texts);
    }

    private static Corpus openText(JsonNode line) {
        List<EntryText> texts = new ArrayList<>();
        boolean offer = line.path("kind").asString().equals("profile");
        if (offer) {
            for (Language language : Language.values()) {
                line.path("title_" + language.code())
                    .asStringOpt()
                    .ifPresent((title) -> texts.add(new EntryText(Part.TITLE, language, title)));
                line.path("text_" + language.code())
                    .asStringOpt()
                    .ifPresent((text) -> texts.add(new EntryText(Part.SUMMARY, language, text)));
            }
        }
        else {
            Language language = Language.ofCode(line.path("lang").asString("en")).orElseThrow();
            texts.add(new EntryText(Part.TITLE, language, line.path("title").asString()));
            texts.add(new EntryText(Part.SUMMARY, language, line.path("text").asString()));
            line.path("organisation")
                .asStringOpt()
                .ifPresent((receiver) -> texts.add(new EntryText(Part.PROBLEM, language, receiver)));
        }
        String id = line.path("id").asString();
        return new Corpus(offer ? id.substring(0, "esco-".length() + 8) : id,
                offer ? CatalogueKind.OFFER : CatalogueKind.INITIATIVE, texts);
    }

    private static void names(List<EntryText> texts, JsonNode organisation) {
        organisation.path("names")
            .properties()
            .forEach((name) -> texts.add(new EntryText(Part.NAME, Language.ofCode(name.getKey()).orElseThrow(),
                    name.getValue().asString())));
    }

    private static void add(List<EntryText> texts, JsonNode versions, Part part, String... fields) {
        versions.properties()
            .forEach((version) -> Arrays.stream(fields)
                .map((field) -> version.getValue().path(field).asStringOpt())
                .flatMap(Optional::stream)
                .forEach((text) -> texts
                    .add(new EntryText(part, Language.ofCode(version.getKey()).orElseThrow(), text))));
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        List<JsonNode> nodes = new ArrayList<>();
        array.forEach(nodes::add);
        return nodes.stream();
    }

    private static JsonNode read(Path file) {
        return JSON.readTree(file);
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /** The reference data’s labels, by code. */
    private static final class Labels {

        private final Map<String, Map<String, String>> skills = table("skills_shortlist", "label_en");

        private final Map<String, Map<String, String>> sectors = table("ngo_sectors", "code");

        private final Map<String, Map<String, String>> regions = table("regions", "iso_code");

        private final Map<String, Map<String, String>> provinces = table("provinces", "iso_code");

        private final Map<String, Map<String, String>> communes = table("communes", "hcp_code");

        List<EntryText> skill(String label) {
            List<EntryText> texts = new ArrayList<>(labels(this.skills.get(label), Part.LABEL, "label_"));
            for (Language language : Language.values()) {
                Arrays.stream(this.skills.get(label).get("alt_" + language.code()).split("\\|"))
                    .forEach((name) -> texts.add(new EntryText(Part.SYNONYM, language, name)));
            }
            return texts;
        }

        List<EntryText> sector(String code) {
            return labels(this.sectors.get(code), Part.LABEL, "label_");
        }

        List<EntryText> region(String code) {
            return labels(this.regions.get(code), Part.PLACE, "name_");
        }

        List<EntryText> province(String code) {
            return code.isEmpty() ? List.of() : labels(this.provinces.get(code), Part.PLACE, "name_");
        }

        List<EntryText> commune(String code) {
            return labels(this.communes.get(code), Part.PLACE, "name_");
        }

        private static List<EntryText> labels(Map<String, String> row, Part part, String column) {
            return Arrays.stream(Language.values())
                .filter((language) -> row.containsKey(column + language.code()))
                .map((language) -> new EntryText(part, language, row.get(column + language.code())))
                .toList();
        }

        private static Map<String, Map<String, String>> table(String name, String key) {
            List<String[]> rows = lines(RESOURCES.resolve("reference/" + name + ".tsv"))
                .map((line) -> line.split("\t", -1))
                .toList();
            Map<String, Map<String, String>> table = new HashMap<>();
            rows.stream().skip(1).forEach((cells) -> {
                Map<String, String> row = new HashMap<>();
                for (int index = 0; index < cells.length; index++) {
                    row.put(rows.get(0)[index], cells[index]);
                }
                table.put(row.get(key), row);
            });
            return table;
        }

    }

}
