package org.tiwizi.matching;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What became of matches, and which pairs are therefore not shown again. */
@Component
class OutcomeStore {

    private final JdbcClient database;

    private final Clock clock;

    OutcomeStore(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Notes it for this pair, unless something was decided already.
     */
    void note(Decided decided) {
        this.database.sql("""
                insert into match_outcome (id, need_id, offer_id, outcome, reason, organisation_id, weights_version,
                    score, decided_at)
                values (:id, :need, :offer, :outcome, :reason, :organisation, :version, :score, :now)
                on conflict (need_id, offer_id) do update set outcome = excluded.outcome, reason = excluded.reason,
                    organisation_id = excluded.organisation_id, weights_version = excluded.weights_version,
                    score = excluded.score, decided_at = excluded.decided_at
                    where match_outcome.outcome = 'BEGUN'
                returning id
                """)
            .param("id", UUID.randomUUID())
            .param("need", decided.needId())
            .param("offer", decided.offerId())
            .param("outcome", decided.outcome().name())
            .param("reason", (decided.reason() != null) ? decided.reason().name() : null)
            .param("organisation", decided.organisationId())
            .param("version", decided.version())
            .param("score", decided.score())
            .param("now", now())
            .query(UUID.class)
            .optional()
            .ifPresent((id) -> decided.measures().forEach((criterion, measure) -> measure(id, criterion, measure)));
    }

    private void measure(UUID outcomeId, Criterion criterion, int measure) {
        this.database.sql("""
                insert into match_measure (outcome_id, criterion, measure) values (:id, :criterion, :measure)
                on conflict (outcome_id, criterion) do update set measure = excluded.measure
                """).param("id", outcomeId).param("criterion", criterion.name()).param("measure", measure).update();
    }

    /**
     * The proposal that was begun from a match of this need and this company was sent.
     */
    void proposed(UUID needId, UUID companyId) {
        this.database.sql("""
                update match_outcome set outcome = 'PROPOSED', decided_at = :now
                where need_id = :need and outcome = 'BEGUN'
                    and offer_id in (select id from offer where company_id = :company)
                """).param("now", now()).param("need", needId).param("company", companyId).update();
    }

    private OffsetDateTime now() {
        return this.clock.instant().atOffset(ZoneOffset.UTC);
    }

    /** For each of these needs, the offers proposed to it already or found not to fit. */
    Map<UUID, Set<UUID>> hiddenOffers(Collection<UUID> needIds) {
        return hidden("""
                select p.need_id as asking, o.id as other from proposal p join offer o on o.company_id = p.company_id
                where p.need_id in (:ids)
                union select need_id, offer_id from match_outcome where need_id in (:ids) and outcome <> 'BEGUN'
                """, needIds);
    }

    /** For each of these offers, the needs proposed to already or found not to fit. */
    Map<UUID, Set<UUID>> hiddenNeeds(Collection<UUID> offerIds) {
        return hidden("""
                select o.id as asking, p.need_id as other from offer o join proposal p on p.company_id = o.company_id
                where o.id in (:ids)
                union select offer_id, need_id from match_outcome where offer_id in (:ids) and outcome <> 'BEGUN'
                """, offerIds);
    }

    private Map<UUID, Set<UUID>> hidden(String query, Collection<UUID> ids) {
        Map<UUID, Set<UUID>> hidden = new HashMap<>();
        this.database.sql(query).param("ids", ids).query((RowCallbackHandler) (row) -> {
            hidden.computeIfAbsent(row.getObject("asking", UUID.class), (id) -> new HashSet<>())
                .add(row.getObject("other", UUID.class));
        });
        return hidden;
    }

    /** What was decided last, at most so many. */
    List<Decided> newest(int most) {
        Map<UUID, Decided> found = new LinkedHashMap<>();
        this.database.sql("""
                select o.*, m.criterion, m.measure
                from (select * from match_outcome where outcome <> 'BEGUN' order by decided_at desc, id limit :most) o
                left join match_measure m on m.outcome_id = o.id order by o.decided_at desc, o.id
                """).param("most", most).query((RowCallbackHandler) (row) -> {
            UUID id = row.getObject("id", UUID.class);
            if (!found.containsKey(id)) {
                String reason = row.getString("reason");
                found.put(id,
                        new Decided(row.getObject("need_id", UUID.class), row.getObject("offer_id", UUID.class),
                                row.getObject("organisation_id", UUID.class), Outcome.valueOf(row.getString("outcome")),
                                (reason != null) ? RefusalReason.valueOf(reason) : null, row.getInt("weights_version"),
                                row.getInt("score"), new EnumMap<>(Criterion.class)));
            }
            String criterion = row.getString("criterion");
            if (criterion != null) {
                found.get(id).measures().put(Criterion.valueOf(criterion), row.getInt("measure"));
            }
        });
        return List.copyOf(found.values());
    }

    /** How far it went. */
    enum Outcome {

        BEGUN, PROPOSED, REFUSED

    }

    /**
     * What somebody did with a match.
     *
     * @param organisationId whose member it was
     * @param reason why it is no fit
     */
    record Decided(UUID needId, UUID offerId, UUID organisationId, Outcome outcome, @Nullable RefusalReason reason,
            int version, int score, Map<Criterion, Integer> measures) {

        boolean proposed() {
            return this.outcome == Outcome.PROPOSED;
        }

    }

}
