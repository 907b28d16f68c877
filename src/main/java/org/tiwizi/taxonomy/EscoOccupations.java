package org.tiwizi.taxonomy;

import java.util.List;
import java.util.UUID;

import org.tiwizi.shared.Label;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The occupations of ESCO, where they were brought; read each time, not kept. */
@Component
public class EscoOccupations {

    private final JdbcTemplate database;

    EscoOccupations(JdbcTemplate database) {
        this.database = database;
    }

    /** All of them, in one order. */
    public List<Occupation> all() {
        return this.database.query("""
                select id, isco, coalesce(name_ar, name_fr, name_en) as name_ar,
                    coalesce(name_fr, name_en) as name_fr, name_en, other_names
                from occupation order by id
                """,
                (row, number) -> new Occupation(row.getObject("id", UUID.class), row.getString("isco"),
                        new Label(row.getString("name_ar"), row.getString("name_fr"), row.getString("name_en")),
                        List.of((String[]) row.getArray("other_names").getArray())));
    }

}
