package org.tiwizi.journey;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.JdbcTemplate;

/** What the database holds, to be compared before and after. */
final class DatabaseContent {

    private DatabaseContent() {
    }

    /** A hash of each table’s content but sessions and jobs. */
    static Map<String, String> hashes(JdbcTemplate database) {
        List<String> tables = database.queryForList("""
                select table_name from information_schema.tables
                where table_schema = 'public' and table_name not like 'spring_session%'
                and table_name not in ('scheduled_tasks', 'index_outbox', 'flyway_schema_history') order by 1
                """, String.class);
        Map<String, String> hashes = new LinkedHashMap<>();
        tables.forEach((table) -> hashes.put(table, database.queryForObject(
                "select coalesce(md5(string_agg(md5(t::text), '' order by md5(t::text))), '') from " + table + " t",
                String.class)));
        return hashes;
    }

}
