package org.tiwizi.organisation;

import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finding organisations by name, whatever their state: for those who moderate. */
@Component
public class OrganisationSearch {

    private final JdbcClient database;

    OrganisationSearch(JdbcClient database) {
        this.database = database;
    }

    /** Those in whose names every word occurs, at most so many; none without a word. */
    public List<UUID> named(String words, int limit) {
        List<String> comparable = DirectoryService.words(words);
        if (comparable.isEmpty()) {
            return List.of();
        }
        return this.database
            .sql("select id from organisation where comparable_names like all(:patterns) order by id limit :limit")
            .param("patterns", comparable.stream().map((word) -> "%" + word + "%").toArray(String[]::new))
            .param("limit", limit)
            .query(UUID.class)
            .list();
    }

}
