package org.tiwizi.recommendation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;

import org.tiwizi.matching.CandidateService.Candidate;
import org.tiwizi.recommendation.RunView.Result;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The runs, how far they are, and what came of them. */
@Component
@Transactional
class RunStore {

    /** So many nights are kept. */
    private static final int KEPT = 30;

    private static final UUID FIRST = new UUID(0, 0);

    /** Whoever was recommended a pair that no earlier night did. */
    private static final String NEWS = """
            insert into recommendation_notice (run_id, organisation_id)
            select distinct :run::uuid, unnest(array[o.company_id, i.association_id])
            from recommendation r join offer o on o.id = r.offer_id
            join need n on n.id = r.need_id join initiative i on i.id = n.initiative_id
            where r.run_id = :run and not exists (select 1 from recommendation e
                where e.offer_id = r.offer_id and e.need_id = r.need_id and e.run_id <> r.run_id)
            on conflict do nothing
            """;

    private final JdbcClient database;

    private final JdbcTemplate batches;

    private final Clock clock;

    RunStore(JdbcClient database, JdbcTemplate batches, Clock clock) {
        this.database = database;
        this.batches = batches;
        this.clock = clock;
    }

    /**
     * The run of this night, begun if there is none. What an earlier night left undone is
     * stale and goes.
     */
    RunView begin(LocalDate night) {
        this.database.sql("delete from recommendation_run where night < :night and state <> 'DONE' or night < :kept")
            .param("night", night)
            .param("kept", night.minusDays(KEPT))
            .update();
        this.database.sql("""
                insert into recommendation_run (id, night, state, started_at, offers)
                select :id, :night, 'GATHERING', :now, count(*) from offer where status = 'PUBLISHED'
                on conflict (night) do nothing
                """).param("id", UUID.randomUUID()).param("night", night).param("now", now()).update();
        return this.database.sql("select * from recommendation_run where night = :night")
            .param("night", night)
            .query(RunStore::view)
            .single();
    }

    /** The last offer whose candidates are gathered. */
    UUID reached(UUID run) {
        return this.database
            .sql("select coalesce(last_offer, :first) as reached from recommendation_run where id = :run")
            .param("first", FIRST)
            .param("run", run)
            .query(UUID.class)
            .single();
    }

    /**
     * Keeps a batch and notes that the run is behind it; the same batch again is nothing.
     */
    void keep(UUID run, List<UUID> visited, Map<UUID, List<Candidate>> candidates) {
        keep("recommendation_candidate (run_id, offer_id, weights_version, needs, scores)", run, candidates);
        this.database.sql("""
                update recommendation_run set visited = visited + :count, last_offer = :last
                where id = :run and coalesce(last_offer, :first) < :last
                """)
            .param("count", visited.size())
            .param("last", visited.get(visited.size() - 1))
            .param("first", FIRST)
            .param("run", run)
            .update();
    }

    /** The last need that was looked at for being on no offer’s list. */
    UUID reachedNeed(UUID run) {
        return this.database
            .sql("select coalesce(last_need, :first) as reached from recommendation_run where id = :run")
            .param("first", FIRST)
            .param("run", run)
            .query(UUID.class)
            .single();
    }

    /**
     * Keeps the offers that needs named; the same batch again is nothing.
     * @param last the last need of the batch, whether it had to be asked or not
     */
    void keepAsked(UUID run, UUID last, Map<UUID, List<Candidate>> candidates) {
        keep("recommendation_asked (run_id, need_id, weights_version, offers, scores)", run, candidates);
        this.database.sql("""
                update recommendation_run set last_need = :last
                where id = :run and coalesce(last_need, :first) < :last
                """).param("last", last).param("first", FIRST).param("run", run).update();
    }

    private void keep(String table, UUID run, Map<UUID, List<Candidate>> candidates) {
        this.batches.batchUpdate("insert into " + table + " values (?, ?, ?, ?, ?) on conflict do nothing",
                candidates.entrySet()
                    .stream()
                    .filter((entry) -> !entry.getValue().isEmpty())
                    .map((entry) -> row(run, entry.getKey(), entry.getValue()))
                    .toList());
    }

    private static Object[] row(UUID run, UUID asking, List<Candidate> candidates) {
        return new Object[] { run, asking, candidates.get(0).version(),
                candidates.stream().map(Candidate::id).toArray(UUID[]::new),
                candidates.stream().map(Candidate::score).toArray(Integer[]::new) };
    }

    void gathered(UUID run) {
        this.database.sql("update recommendation_run set state = 'ASSIGNING' where id = :run and state = 'GATHERING'")
            .param("run", run)
            .update();
    }

    /** Publishes the answer as a whole, once; the candidates go. */
    void finish(UUID run, Market market, Choices choices, BitSet chosen, Result result) {
        if (!"ASSIGNING".equals(this.database.sql("select state from recommendation_run where id = :run for update")
            .param("run", run)
            .query(String.class)
            .single())) {
            return;
        }
        int[] edges = chosen.stream().toArray();
        this.batches.update("""
                insert into recommendation (run_id, offer_id, need_id, score, weights_version)
                select ?, o.id, n.id, c.score, c.version
                from unnest(?::uuid[], ?::uuid[], ?::integer[], ?::integer[]) as c (offer_id, need_id, score, version)
                join offer o on o.id = c.offer_id join need n on n.id = c.need_id
                """, run, each(edges, (edge) -> market.offer(choices.offer()[edge]).id(), UUID[]::new),
                each(edges, (edge) -> market.need(choices.need()[edge]).id(), UUID[]::new),
                each(edges, (edge) -> choices.score()[edge], Integer[]::new),
                each(edges, (edge) -> market.offer(choices.offer()[edge]).version(), Integer[]::new));
        this.database.sql(NEWS).param("run", run).update();
        for (String gathered : List.of("recommendation_candidate", "recommendation_asked")) {
            this.database.sql("delete from " + gathered + " where run_id = :run").param("run", run).update();
        }
        this.batches.update("""
                update recommendation_run set state = 'DONE', finished_at = ?, method = ?, needs = ?,
                    needs_proposed = ?, offers_proposed = ?, recommended = ?, total = ?, ranked_total = ?,
                    fair_regions = ?, fair_floor = ?, fair_recommended = ?
                where id = ?
                """, now(), result.method().name(), result.needs(), result.needsProposed(), result.offersProposed(),
                result.recommended(), result.total(), result.rankedTotal(), result.fairRegions().toArray(String[]::new),
                result.fairFloor(), result.fairRecommended(), run);
    }

    private static <T> Object each(int[] edges, IntFunction<T> value, IntFunction<T[]> array) {
        return Arrays.stream(edges).mapToObj(value).toArray(array);
    }

    /** The newest runs, at most so many. */
    @Transactional(readOnly = true)
    List<RunView> newest(int most) {
        return this.database.sql("select * from recommendation_run order by night desc limit :most")
            .param("most", most)
            .query(RunStore::view)
            .list();
    }

    private OffsetDateTime now() {
        return this.clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static RunView view(ResultSet row, int number) throws SQLException {
        RunState state = RunState.valueOf(row.getString("state"));
        return new RunView(row.getObject("id", UUID.class), row.getObject("night", LocalDate.class), state,
                row.getInt("offers"), row.getInt("visited"), (state == RunState.DONE) ? result(row) : null);
    }

    private static Result result(ResultSet row) throws SQLException {
        return new Result(Method.valueOf(row.getString("method")), row.getInt("needs"), row.getInt("needs_proposed"),
                row.getInt("offers_proposed"), row.getInt("recommended"), row.getLong("total"),
                row.getLong("ranked_total"), List.of((String[]) row.getArray("fair_regions").getArray()),
                row.getInt("fair_floor"), row.getInt("fair_recommended"));
    }

}
