package org.tiwizi.journey;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.JdbcTemplate;

/** What the database holds, to be compared before and after, or put back. */
final class DatabaseContent {

    /** Not what people write: sessions and jobs, and where indexes read what changed. */
    private static final String TABLES = """
            select table_name from information_schema.tables
            where table_schema = 'public' and table_name not like 'spring_session%'
            and table_name not in ('scheduled_tasks', 'index_outbox', 'match_change', 'flyway_schema_history')
            """;

    /** What was told to people stays told: letters, notices, the trail of moderators. */
    private static final String RESTORED = TABLES
            + " and table_name not like 'audit%' and table_name not in ('mail_message', 'notice')";

    private DatabaseContent() {
    }

    /** A hash of each table’s content but sessions and jobs. */
    static Map<String, String> hashes(JdbcTemplate database) {
        List<String> tables = database.queryForList(TABLES + " order by 1", String.class);
        Map<String, String> hashes = new LinkedHashMap<>();
        tables.forEach((table) -> hashes.put(table, database.queryForObject(
                "select coalesce(md5(string_agg(md5(t::text), '' order by md5(t::text))), '') from " + table + " t",
                String.class)));
        return hashes;
    }

    /** Remembers the content, for {@link #restore}. */
    static void keep(JdbcTemplate database) {
        database.execute("drop schema if exists kept cascade");
        database.execute("create schema kept");
        database.queryForList(RESTORED, String.class)
            .forEach((table) -> database.execute("create table kept." + table + " as table public." + table));
    }

    /**
     * Puts back what was kept, as if nothing had been written since, past the triggers
     * that forbid it; whoever indexes content is told that it all may have changed.
     */
    static void restore(JdbcTemplate database) {
        database.execute("""
                do $$
                declare
                    kept text;
                    differs boolean;
                begin
                    perform set_config('session_replication_role', 'replica', true);
                    for kept in select table_name from information_schema.tables where table_schema = 'kept' loop
                        execute format('select exists ((table public.%1$I except table kept.%1$I)
                            union all (table kept.%1$I except table public.%1$I))', kept) into differs;
                        if differs then
                            execute format('delete from public.%I', kept);
                            execute format('insert into public.%1$I overriding system value table kept.%1$I',
                                kept);
                        end if;
                    end loop;
                end
                $$
                """);
        announce(database);
    }

    private static void announce(JdbcTemplate database) {
        database.update("update catalogue_entry set id = id");
        database.update("""
                insert into match_change (kind, entity_id)
                select 'NEED', id from need union all select 'INITIATIVE', id from initiative
                union all select 'OFFER', id from offer union all select 'ORGANISATION', id from organisation
                on conflict do nothing
                """);
    }

    /**
     * Writes a text wherever people write freely, as much of it as fits, past the
     * triggers that forbid it; whoever indexes content is told.
     */
    static void fill(JdbcTemplate database, String text) {
        database.queryForList("""
                select conrelid::regclass::text as place, attname as field,
                    (regexp_match(pg_get_constraintdef(pg_constraint.oid), '<= ([0-9]+)'))[1]::int as most
                from pg_constraint join pg_attribute on attrelid = conrelid and attnum = conkey[1]
                where contype = 'c' and cardinality(conkey) = 1 and atttypid = 'text'::regtype
                and pg_get_constraintdef(pg_constraint.oid) like '%length(%<=%'
                and conrelid::regclass::text in
                    (select table_name from information_schema.tables where table_schema = 'kept')
                and attname not in ('email', 'website', 'kind', 'reason')
                """).forEach((place) -> database.execute("""
                do $$
                begin
                    perform set_config('session_replication_role', 'replica', true);
                    update %1$s set %2$s = left(%3$s, %4$s) where %2$s is not null;
                end
                $$
                """.formatted(place.get("place"), place.get("field"), quoted(text), place.get("most"))));
        announce(database);
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''").replace("$$", "$ $") + "'";
    }

}
