package org.tiwizi.taxonomy;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import org.tiwizi.taxonomy.ReferenceFile.Row;

/** Which file fills which table, and how a row of the one becomes a row of the other. */
record ReferenceTable(String file, String table, List<String> columns, String key, Function<Row, Object[]> values) {

    /** In the order in which they refer to each other. */
    static final List<ReferenceTable> ALL = List.of(
            new ReferenceTable("regions.tsv", "region", List.of("code", "position", "name_ar", "name_fr", "name_en"),
                    "code",
                    (row) -> new Object[] { row.text("iso_code"), row.number("hcp_code"), row.text("name_ar"),
                            row.text("name_fr"), row.text("name_en") }),
            new ReferenceTable("provinces.tsv", "province", List
                .of("code", "region_code", "name_ar", "name_fr", "name_en", "latitude", "longitude", "prefecture"),
                    "code",
                    (row) -> new Object[] { row.text("iso_code"), row.text("region_iso"), row.text("name_ar"),
                            row.text("name_fr"), row.text("name_en"), row.decimal("lat"), row.decimal("lon"),
                            row.text("type").equals("prefecture") }),
            new ReferenceTable("communes.tsv", "commune",
                    List.of("code", "province_code", "name_ar", "name_fr", "other_names"), "code",
                    (row) -> new Object[] { row.text("hcp_code"), row.text("province_iso"), row.text("name_ar"),
                            row.text("name_fr"), row.optional("alt_fr") }),
            new ReferenceTable("ngo_sectors.tsv", "sector",
                    List.of("code", "position", "name_ar", "name_fr", "name_en", "goals"), "code",
                    (row) -> new Object[] { row.text("code"), row.number("position"), row.text("label_ar"),
                            row.text("label_fr"), row.text("label_en"),
                            row.list("sdg_goals", ";").stream().map(Integer::valueOf).toArray(Integer[]::new) }),
            new ReferenceTable("company_sectors.tsv", "activity", List.of("code", "name_ar", "name_fr", "name_en"),
                    "code",
                    (row) -> new Object[] { row.text("isic_section"), row.text("alt_ar_morocco"), row.text("label_fr"),
                            row.text("label_en") }),
            new ReferenceTable("sdg_goals.tsv", "goal",
                    List.of("number", "colour", "name_ar", "name_fr", "name_en", "title_ar", "title_fr", "title_en"),
                    "number",
                    (row) -> new Object[] { row.number("goal"), row.text("color"), row.text("short_ar"),
                            row.text("short_fr").replaceAll("\"([^\"]*)\"", "«\u00a0$1\u00a0»"), row.text("short_en"),
                            row.text("title_ar"), row.text("title_fr"), row.text("title_en") }),
            new ReferenceTable("skill_domains.tsv", "skill_domain",
                    List.of("code", "position", "name_ar", "name_fr", "name_en"), "code",
                    (row) -> new Object[] { row.text("code"), row.number("position"), row.text("label_ar"),
                            row.text("label_fr"), row.text("label_en") }),
            new ReferenceTable("skills_shortlist.tsv", "skill", List
                .of("id", "uri", "domain_code", "tier", "name_ar", "name_fr", "name_en", "other_names", "parents"),
                    "id",
                    (row) -> new Object[] { id(row), row.text("uri"), row.text("domain"), row.number("tier"),
                            row.text("label_ar"), row.text("label_fr"), row.text("label_en"), otherNames(row),
                            parents(row) }));

    /** An upsert of one row; the key is the conflict target. */
    String statement() {
        String updates = this.columns.stream()
            .filter((column) -> !column.equals(this.key))
            .map((column) -> column + " = excluded." + column)
            .reduce((one, other) -> one + ", " + other)
            .orElseThrow();
        return "insert into %s (%s) values (%s) on conflict (%s) do update set %s".formatted(this.table,
                String.join(", ", this.columns), "?, ".repeat(this.columns.size() - 1) + "?", this.key, updates);
    }

    static UUID id(Row row) {
        String uri = row.text("uri");
        try {
            return UUID.fromString(uri.substring(uri.lastIndexOf('/') + 1));
        }
        catch (IllegalArgumentException ex) {
            throw row.broken("the uri does not end in an id");
        }
    }

    static String[] parents(Row row) {
        return row.list("parent_uris", "\\|")
            .stream()
            .map((address) -> address.substring(address.lastIndexOf('/') + 1))
            .toArray(String[]::new);
    }

    static String[] otherNames(Row row) {
        return List.of("alt_ar", "alt_fr", "alt_en")
            .stream()
            .flatMap((column) -> row.list(column, "\\|").stream())
            .toArray(String[]::new);
    }

}
