package org.tiwizi.matching;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.tiwizi.shared.Mode;

/**
 * The same matching as one SQL statement: needs with the skills and parents of skills
 * that they are found by in a GIN index, the score in SQL. What depends on sector and
 * place, and the likeness of skills, comes as parameters.
 */
final class SqlMatcher implements AutoCloseable {

    private static final String QUERY = """
            select id, score from (
                select n.id, 45 * s.coverage + 15 * (?::int[])[n.sector + 2] + 15 * p.place
                    + 10 * case when n.starts = 0 or n.ends = 65535 then 1000
                        else 1000 * (least(n.ends, o.ends) - greatest(n.starts, o.starts) + 1) / (n.ends - n.starts + 1) end
                    + 10 * (1000 * least(o.hours, n.hours) / n.hours) + 5 * n.trust as score
                from (select ?::int as starts, ?::int as ends, ?::int as hours) o, need n
                cross join lateral (select (?::int[])[n.place] as place) p
                cross join lateral (
                    select 100 * sum(weight * get_byte(?::bytea, skill)) / sum(weight) as coverage
                    from unnest(n.skills, n.weights) as needed (skill, weight)) s
                where n.found_by && ?::int[] and p.place > 0
                    and least(n.ends, o.ends) >= greatest(n.starts, o.starts) and least(n.ends, o.ends) >= ?
                    and s.coverage > 0) scored
            order by score desc, id limit ?
            """;

    private final Synthetic country;

    private final Relations relations;

    private final EmbeddedPostgres server;

    private final Connection connection;

    private final PreparedStatement statement;

    private final List<NeedFacts> places = new ArrayList<>();

    private final Path clock;

    SqlMatcher(Synthetic country, Relations relations, List<NeedFacts> needs) throws Exception {
        this.country = country;
        this.relations = relations;
        this.server = EmbeddedPostgres.builder()
            .setLocaleConfig("locale", "C.UTF-8")
            .setServerConfig("shared_buffers", "1GB")
            .start();
        this.connection = this.server.getPostgresDatabase().getConnection();
        load(needs);
        try (Statement setting = this.connection.createStatement();
                ResultSet row = setting.executeQuery("select pg_backend_pid()")) {
            row.next();
            this.clock = Path.of("/proc/" + row.getInt(1) + "/schedstat");
        }
        this.statement = this.connection.prepareStatement(QUERY);
    }

    private void load(List<NeedFacts> needs) throws SQLException, IOException {
        try (Statement setting = this.connection.createStatement()) {
            setting.execute("set jit = off");
            setting.execute("""
                    create table need (id uuid primary key, skills int[] not null, weights int[] not null,
                        found_by int[] not null, sector int not null, place int not null, starts int not null,
                        ends int not null, hours int not null, trust int not null)
                    """);
            CopyManager copy = this.connection.unwrap(PGConnection.class).getCopyAPI();
            Map<List<Object>, Integer> numbers = new HashMap<>();
            for (int from = 0; from < needs.size(); from += 10_000) {
                String lines = needs.subList(from, Math.min(needs.size(), from + 10_000))
                    .stream()
                    .map((need) -> line(need, numbers))
                    .collect(Collectors.joining());
                copy.copyIn("copy need from stdin", new StringReader(lines));
            }
            setting.execute("create index need_found_by on need using gin (found_by)");
            setting.execute("vacuum analyze need");
        }
    }

    private String line(NeedFacts need, Map<List<Object>, Integer> numbers) {
        int place = numbers.computeIfAbsent(List.of(need.region(), need.province(), need.mode()), (key) -> {
            this.places.add(need);
            return this.places.size();
        });
        Set<Integer> foundBy = new TreeSet<>();
        for (int skill : need.skills()) {
            foundBy.add(skill);
            Arrays.stream(this.country.parents[skill]).forEach(foundBy::add);
        }
        return need.id() + "\t" + array(need.skills()) + "\t" + array(need.importance()) + "\t"
                + foundBy.toString().replace('[', '{').replace(']', '}') + "\t" + need.sector() + "\t" + place + "\t"
                + need.starts() + "\t" + need.ends() + "\t" + need.hours() + "\t" + need.trust() + "\n";
    }

    private static String array(int[] values) {
        return Arrays.toString(values).replace('[', '{').replace(']', '}');
    }

    List<String> needsFor(OfferFacts offer, int best, MatchingBench.Times times) throws Exception {
        Set<Integer> nodes = new TreeSet<>();
        byte[] likeness = new byte[this.country.skillCount];
        for (int skill : offer.skills()) {
            nodes.add(skill);
            Arrays.stream(this.country.parents[skill]).forEach(nodes::add);
        }
        for (int skill = 0; skill < likeness.length; skill++) {
            likeness[skill] = (byte) this.relations.best(skill, offer.skills());
        }
        this.statement.setArray(1, ints(sectors(offer)));
        this.statement.setInt(2, offer.starts());
        this.statement.setInt(3, offer.ends());
        this.statement.setInt(4, offer.hours());
        this.statement.setArray(5, ints(placesOf(offer)));
        this.statement.setBytes(6, likeness);
        this.statement.setArray(7, ints(nodes.stream().toList()));
        this.statement.setInt(8, Synthetic.TODAY);
        this.statement.setInt(9, best);
        List<String> found = new ArrayList<>();
        double before = now();
        try (ResultSet rows = this.statement.executeQuery()) {
            while (rows.next()) {
                found.add(rows.getString(1) + " " + rows.getInt(2));
            }
        }
        times.add(now() - before);
        return found;
    }

    private List<Integer> sectors(OfferFacts offer) {
        List<Integer> values = new ArrayList<>();
        Pair pair = new Pair(this.relations, Synthetic.TODAY);
        pair.offer(offer);
        for (int sector = -1; sector < Synthetic.SECTORS; sector++) {
            pair.needGroup(sector, 0, 0, Mode.ONSITE);
            values.add(Criterion.SECTOR.measure(pair));
        }
        return values;
    }

    private List<Integer> placesOf(OfferFacts offer) {
        Pair pair = new Pair(this.relations, Synthetic.TODAY);
        pair.offer(offer);
        return this.places.stream().map((need) -> {
            pair.need(need);
            return Criterion.PLACE.measure(pair);
        }).toList();
    }

    private Array ints(List<Integer> values) throws SQLException {
        return this.connection.createArrayOf("int4", values.toArray());
    }

    /** Processor time of the database's process where the system tells it, else the time that passed. */
    private double now() throws IOException {
        return Files.isReadable(this.clock)
                ? Long.parseLong(Files.readString(this.clock).split(" ")[0]) / 1e6 : System.nanoTime() / 1e6;
    }

    String measure() {
        return Files.isReadable(this.clock) ? "processor time of the database's process" : "elapsed time";
    }

    @Override
    public void close() throws Exception {
        this.connection.close();
        this.server.close();
    }

}
