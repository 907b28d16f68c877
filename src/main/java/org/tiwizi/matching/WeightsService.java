package org.tiwizi.matching;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the criteria count, by versions: the newest that is active decides. */
@Service
@Transactional(readOnly = true)
public class WeightsService {

    private final JdbcClient database;

    private final Clock clock;

    WeightsService(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What counts now. */
    public Weights current() {
        Map<Integer, Map<Criterion, Integer>> read = new LinkedHashMap<>();
        this.database.sql("""
                select version, criterion, points from match_weight
                where version = (select max(version) from match_weights where active_from <= :now)
                """).param("now", this.clock.instant().atOffset(ZoneOffset.UTC)).query((RowCallbackHandler) (row) -> {
            Map<Criterion, Integer> points = read.computeIfAbsent(row.getInt("version"),
                    (version) -> new EnumMap<>(Criterion.class));
            points.put(Criterion.valueOf(row.getString("criterion")), row.getInt("points"));
        });
        return read.entrySet()
            .stream()
            .findFirst()
            .map((found) -> new Weights(found.getKey(), found.getValue()))
            .orElseThrow();
    }

    /**
     * Lets these points decide from now on; the same as those that decide already change
     * nothing.
     * @return the version
     */
    @Transactional
    public int activate(Map<Criterion, Integer> points) {
        this.database.sql("lock table match_weights in exclusive mode").update();
        Weights present = current();
        if (Weights.counting(points).equals(present.points())) {
            return present.version();
        }
        int version = present.version() + 1;
        this.database.sql("insert into match_weights (version, active_from) values (:version, :now)")
            .param("version", version)
            .param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
            .update();
        Weights.counting(points)
            .forEach((criterion, counts) -> this.database
                .sql("insert into match_weight (version, criterion, points) values (:version, :criterion, :points)")
                .param("version", version)
                .param("criterion", criterion.name())
                .param("points", counts)
                .update());
        return version;
    }

}
