package org.tiwizi.durability;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.tiwizi.organisation.OrganisationCard;
import org.tiwizi.organisation.OrganisationService;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts the answers to "still used?" of partnerships that were asked: a side that was
 * asked and did not answer is told as such and is in no rate.
 */
@Service
@Transactional(readOnly = true)
public class DurabilityService {

    static final int FIRST = 90;

    /** Of how many companies figures are told on one page. */
    private static final int COMPANIES = 50;

    private static final String ASKED = """
            with asked as (
                select p.id, p.need_id, p.company_id, p.association_id, i.sector_code as sector, d.day, f.used
                from partnership p join initiative i on i.id = p.initiative_id cross join (values (90), (180)) d (day)
                left join follow_up f on f.partnership_id = p.id and f.day = d.day and f.side = 'ASSOCIATION'
                where f.used is not null or (p.status in ('FOLLOW_UP_90', 'FOLLOW_UP_180', 'ARCHIVED')
                    and p.ended_at <= cast(:now as timestamptz) - make_interval(days => d.day)))
            """;

    /** A partnership counts in each domain of which it gave a skill. */
    private static final String KINDS = """
            , kinds as (
                select distinct a.id, a.day, a.used, s.domain_code as domain
                from asked a join need_skill n on n.need_id = a.need_id join skill s on s.id = n.skill_id)
            """;

    private static final String COUNTS = "day, count(*) as asked, count(used) as answered, count(*) filter (where used) as used ";

    private final JdbcClient database;

    private final OrganisationService organisations;

    private final Clock clock;

    DurabilityService(JdbcClient database, OrganisationService organisations, Clock clock) {
        this.database = database;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** Of the partnerships of one organisation, in one query. */
    public Lasting of(UUID organisationId) {
        Lasting lasting = Lasting.NONE;
        for (Row row : read(
                "select null as key, " + COUNTS
                        + "from asked where company_id = :organisation or association_id = :organisation group by day",
                organisationId)) {
            lasting = lasting.with(row.day(), row.durability());
        }
        return lasting;
    }

    /** Of all partnerships, in five queries. */
    public DurabilityPage figures() {
        Lasting all = grouped("null", "asked").getOrDefault("", Lasting.NONE);
        return new DurabilityPage(all, named(grouped("domain", "kinds")), named(grouped("sector", "asked")),
                companies(grouped("company_id", "asked")));
    }

    private static Map<String, Lasting> named(Map<String, Lasting> found) {
        Map<String, Lasting> named = new TreeMap<>(found);
        named.remove("");
        return named;
    }

    private List<DurabilityPage.Line> companies(Map<String, Lasting> found) {
        List<Map.Entry<String, Lasting>> most = found.entrySet()
            .stream()
            .sorted(Comparator
                .comparingInt((Map.Entry<String, Lasting> company) -> company.getValue().after90().asked())
                .reversed()
                .thenComparing(Map.Entry::getKey))
            .limit(COMPANIES)
            .toList();
        Map<UUID, OrganisationCard> cards = most.isEmpty() ? Map.of()
                : this.organisations.cards(most.stream().map((company) -> UUID.fromString(company.getKey())).toList());
        return most.stream()
            .filter((company) -> cards.get(UUID.fromString(company.getKey())).verified())
            .map((company) -> new DurabilityPage.Line(cards.get(UUID.fromString(company.getKey())), company.getValue()))
            .toList();
    }

    private Map<String, Lasting> grouped(String key, String table) {
        Map<String, Lasting> found = new LinkedHashMap<>();
        read(KINDS + "select " + key + " as key, " + COUNTS + "from " + table + " group by 1, day", null)
            .forEach((row) -> found.merge(row.key(), Lasting.NONE.with(row.day(), row.durability()),
                    (one, other) -> one.with(row.day(), row.durability())));
        return found;
    }

    private List<Row> read(String figures, @Nullable UUID organisationId) {
        return this.database.sql(ASKED + figures)
            .param("now", Timestamp.from(this.clock.instant()))
            .param("organisation", organisationId)
            .query((row, number) -> new Row(Objects.requireNonNullElse(row.getString("key"), ""), row.getInt("day"),
                    new Durability(row.getInt("asked"), row.getInt("answered"), row.getInt("used"))))
            .list();
    }

    private record Row(String key, int day, Durability durability) {

    }

}
