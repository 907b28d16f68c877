package org.tiwizi.taxonomy;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.tiwizi.taxonomy.ReferenceFile.Row;

/**
 * A file of ESCO, the statement that keeps one of its rows, and the values of that
 * statement. A skill of the short-list stays as it is.
 */
record EscoTable(String file, String statement, Function<Row, @Nullable Object[]> values) {

    static final List<EscoTable> ALL = List.of(
            new EscoTable("esco_skills.tsv",
                    """
                            insert into skill (id, uri, tier, name_ar, name_fr, name_en, other_names, parents)
                            values (?, ?, 3, ?, ?, ?, ?, ?)
                            on conflict (id) do update set uri = excluded.uri, name_ar = excluded.name_ar, name_fr = excluded.name_fr,
                                name_en = excluded.name_en, other_names = excluded.other_names, parents = excluded.parents
                            where skill.tier = 3 and (skill.name_ar, skill.name_fr, skill.name_en, skill.other_names, skill.parents)
                                is distinct from (excluded.name_ar, excluded.name_fr, excluded.name_en, excluded.other_names,
                                    excluded.parents)
                            """,
                    (row) -> new @Nullable Object[] { ReferenceTable.id(row), row.text("uri"), absent(row, "label_ar"),
                            absent(row, "label_fr"), row.text("label_en"), ReferenceTable.otherNames(row),
                            ReferenceTable.parents(row) }),
            new EscoTable("esco_occupations.tsv", """
                    insert into occupation (id, isco, name_ar, name_fr, name_en, other_names)
                    values (?, ?, ?, ?, ?, ?)
                    on conflict (id) do update set isco = excluded.isco, name_ar = excluded.name_ar,
                        name_fr = excluded.name_fr, name_en = excluded.name_en, other_names = excluded.other_names
                    where (occupation.isco, occupation.name_ar, occupation.name_fr, occupation.name_en,
                        occupation.other_names) is distinct from (excluded.isco, excluded.name_ar, excluded.name_fr,
                        excluded.name_en, excluded.other_names)
                    """,
                    (row) -> new @Nullable Object[] { ReferenceTable.id(row), row.text("isco_group"),
                            absent(row, "label_ar"), absent(row, "label_fr"), row.text("label_en"),
                            Stream.of("alt_fr", "alt_en")
                                .flatMap((column) -> row.list(column, "\\|").stream())
                                .toArray(String[]::new) }));

    private static @Nullable String absent(Row row, String column) {
        String cell = row.optional(column);
        return cell.isBlank() ? null : cell;
    }

}
