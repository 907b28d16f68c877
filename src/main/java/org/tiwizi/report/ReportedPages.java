package org.tiwizi.report;

import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds what the address of a public page stands for. */
@Component
class ReportedPages {

    private static final Pattern ADDRESS = Pattern.compile("/(initiatives|offers|associations|companies)/([^/?#]+).*");

    private final JdbcClient database;

    ReportedPages(JdbcClient database) {
        this.database = database;
    }

    Reported find(String path) {
        Matcher address = ADDRESS.matcher(path);
        if (!address.matches()) {
            return Reported.PAGE;
        }
        String sql = switch (address.group(1)) {
            case "initiatives" ->
                "select 'INITIATIVE' as kind, id, association_id as owner from initiative where slug = :slug";
            case "offers" -> "select 'OFFER' as kind, id, company_id as owner from offer where slug = :slug";
            default -> "select 'ORGANISATION' as kind, id, id as owner from organisation where slug = :slug";
        };
        return this.database.sql(sql)
            .param("slug", address.group(2))
            .query((row, number) -> new Reported(row.getString("kind"), row.getObject("id", UUID.class),
                    row.getObject("owner", UUID.class)))
            .optional()
            .orElse(Reported.PAGE);
    }

}
