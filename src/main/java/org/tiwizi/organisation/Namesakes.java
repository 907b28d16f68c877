package org.tiwizi.organisation;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.tiwizi.text.Normaliser;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds associations by their names, whatever their state, many at once. */
@Component
@Transactional(readOnly = true)
public class Namesakes {

    private final JdbcClient database;

    Namesakes(JdbcClient database) {
        this.database = database;
    }

    /** An association by one of its names. */
    public record Namesake(UUID id, String name, @Nullable String region) {

    }

    /**
     * Associations with one of these names, letters compared as the directory does where
     * an association has one name only.
     */
    public List<Namesake> find(Collection<String> names) {
        return this.database.sql("""
                select o.id, t.name, o.region_code as region from organisation o
                join organisation_text t on t.organisation_id = o.id
                where o.kind = 'ASSOCIATION' and o.id in (
                    select organisation_id from organisation_text where lower(name) = any (:names)
                    union all
                    select id from organisation where comparable_names = any (:comparable))
                """)
            .param("names", names.stream().map((name) -> name.toLowerCase(Locale.ROOT)).toArray(String[]::new))
            .param("comparable", names.stream().map(Normaliser::normalise).toArray(String[]::new))
            .query(Namesake.class)
            .list();
    }

    /** Those of these ids that organisations have. */
    public Set<UUID> known(Collection<UUID> ids) {
        return new HashSet<>(this.database.sql("select id from organisation where id = any (:ids)")
            .param("ids", ids.toArray(UUID[]::new))
            .query(UUID.class)
            .list());
    }

}
