package org.tiwizi.recommendation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.tiwizi.recommendation.Market.Need;
import org.tiwizi.recommendation.Market.Offer;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads what a run gathered, with the places that are open now: straight from the tables,
 * since it is all of them.
 */
@Component
@Transactional(readOnly = true)
class MarketReader {

    /** An offer is recommended once for each of its people, but no more than this. */
    static final int MOST_VISITS = 3;

    private static final String NEEDS = """
            select n.id, n.places - n.taken as places,
                coalesce(n.region_code, i.region_code) as region
            from (select unnest(needs) as id from recommendation_candidate where run_id = ?
                union select need_id from recommendation_asked where run_id = ?) c
            join need n on n.id = c.id join initiative i on i.id = n.initiative_id
            where i.status = 'PUBLISHED'
            order by n.id
            """;

    private static final String OFFERS = """
            select o.id, least(o.people, %d) as visits, c.weights_version, c.needs, c.scores
            from recommendation_candidate c join offer o on o.id = c.offer_id
            where c.run_id = ? and o.status = 'PUBLISHED'
            order by o.id
            """.formatted(MOST_VISITS);

    private static final String ASKED = """
            select need_id, weights_version, offers, scores from recommendation_asked where run_id = ? order by need_id
            """;

    private static final String OPEN = """
            select n.id from need n join initiative i on i.id = n.initiative_id
            where i.status = 'PUBLISHED' and n.id > ? order by n.id limit ?
            """;

    private static final String COMPANIES = """
            select c.region_code, count(distinct c.id) as companies
            from recommendation_candidate r join offer o on o.id = r.offer_id join organisation c on c.id = o.company_id
            where r.run_id = ? and c.region_code is not null
            group by c.region_code
            """;

    private final JdbcTemplate database;

    MarketReader(JdbcTemplate database) {
        this.database = new JdbcTemplate(database.getDataSource());
        this.database.setFetchSize(2000);
    }

    /** The offers and needs of this run. */
    Market read(UUID run) {
        List<Need> needs = this.database.query(NEEDS, MarketReader::need, run, run);
        Market market = new Market(needs.stream().filter((need) -> need.places() > 0).toList());
        this.database.query(OFFERS,
                (RowCallbackHandler) (row) -> market.add(
                        new Offer(row.getObject("id", UUID.class), row.getInt("visits"), row.getInt("weights_version")),
                        (UUID[]) row.getArray("needs").getArray(), (Integer[]) row.getArray("scores").getArray()),
                run);
        this.database.query(ASKED,
                (RowCallbackHandler) (row) -> market.ask(row.getObject("need_id", UUID.class),
                        row.getInt("weights_version"), (UUID[]) row.getArray("offers").getArray(),
                        (Integer[]) row.getArray("scores").getArray()),
                run);
        return market;
    }

    /** Needs that some offer of this run lists. */
    Set<UUID> listed(UUID run) {
        Set<UUID> listed = new HashSet<>();
        this.database.query("select distinct unnest(needs) as id from recommendation_candidate where run_id = ?",
                (RowCallbackHandler) (row) -> listed.add(row.getObject("id", UUID.class)), run);
        return listed;
    }

    /** Ids of needs that are published, in order of id. */
    List<UUID> needsAfter(UUID after, int limit) {
        return this.database.queryForList(OPEN, UUID.class, after, limit);
    }

    /** How many companies of each region offer something in this run. */
    Map<String, Integer> companies(UUID run) {
        Map<String, Integer> found = new HashMap<>();
        this.database.query(COMPANIES,
                (RowCallbackHandler) (row) -> found.put(row.getString("region_code"), row.getInt("companies")), run);
        return found;
    }

    private static Need need(ResultSet row, int number) throws SQLException {
        return new Need(row.getObject("id", UUID.class), row.getInt("places"), row.getString("region"));
    }

}
