package org.tiwizi.document;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes away what nobody refers to: files that no room has a foreign key to, then
 * contents without a file. Both only after a day, so that nothing is taken from under a
 * step that is under way.
 */
@Component
class DocumentSweep {

    private static final Duration GRACE = Duration.ofDays(1);

    private final JdbcClient jdbc;

    private final Clock clock;

    DocumentSweep(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional
    public void sweep() {
        OffsetDateTime before = this.clock.instant().minus(GRACE).atOffset(ZoneOffset.UTC);
        this.jdbc.sql("delete from document d where d.kept_at < :before" + unreferenced())
            .param("before", before)
            .update();
        this.jdbc.sql("""
                delete from document_content where sha256 in (
                    select c.sha256 from document_content c
                    where c.touched_at < :before and not exists (select from document d where d.sha256 = c.sha256)
                    for update skip locked)
                """).param("before", before).update();
    }

    // the rooms say what they refer to by their foreign keys, and nowhere else
    private String unreferenced() {
        List<String> references = this.jdbc.sql("""
                select format(' and not exists (select from %s r where r.%I = d.id)', k.conrelid::regclass, a.attname)
                from pg_constraint k join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
                where k.contype = 'f' and k.confrelid = 'document'::regclass
                """).query(String.class).list();
        return references.stream().collect(Collectors.joining());
    }

}
