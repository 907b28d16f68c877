package org.tiwizi.matching;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.tiwizi.shared.Language;
import org.tiwizi.shared.Mode;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Component;

/**
 * Reads what counts for a match: published needs of verified associations that have
 * places left and may still get a proposal, and published offers of verified companies.
 * Narrow rows, straight from the tables: a million of them are read at a start.
 */
@Component
class FactsReader {

    /** How many proposals to a need may wait for an answer (DOMAIN.md, section 4). */
    private static final int UNANSWERED = 3;

    private static final String NEEDS = """
            select n.id, n.hours, n.mode, i.sector_code, a.origin,
                coalesce(n.region_code, i.region_code) as region_code,
                case when n.region_code is null then i.province_code else n.province_code end as province_code,
                coalesce(n.starts_on, i.starts_on) as starts_on, coalesce(n.ends_on, i.ends_on) as ends_on,
                array(select skill_id from need_skill where need_id = n.id order by skill_id) as skills,
                array(select importance from need_skill where need_id = n.id order by skill_id) as importance,
                array(select language from need_text where need_id = n.id) as languages
            from need n join initiative i on i.id = n.initiative_id join organisation a on a.id = i.association_id
            where i.status = 'PUBLISHED' and a.status in ('VERIFIED', 'EXPIRING')
                and (select count(*) from proposal p where p.need_id = n.id and p.status in ('SENT', 'SEEN')) < %d
                and n.taken < n.places
            """.formatted(UNANSWERED);

    private static final String OFFERS = """
            select o.id, o.hours, o.mode, o.starts_on, o.ends_on, c.origin, c.province_code,
                array(select skill_id from offer_skill where offer_id = o.id order by skill_id) as skills,
                array(select region_code from offer_region where offer_id = o.id) as regions,
                array(select sector_code from offer_sector where offer_id = o.id) as sectors,
                array(select language from offer_language where offer_id = o.id) as languages
            from offer o join organisation c on c.id = o.company_id
            where o.status = 'PUBLISHED' and c.status in ('VERIFIED', 'EXPIRING')
            """;

    private final JdbcTemplate database;

    private final JdbcTemplate streaming;

    private final Numbers numbers;

    FactsReader(JdbcTemplate database, Numbers numbers) {
        this.database = database;
        this.streaming = new JdbcTemplate(database.getDataSource());
        this.streaming.setFetchSize(5000);
        this.numbers = numbers;
    }

    /**
     * All that may be matched, by rising id; in a transaction, so that rows come in
     * portions.
     */
    void needs(Consumer<NeedFacts> taker) {
        this.streaming.query(NEEDS + " order by n.id", (RowCallbackHandler) (row) -> take(need(row), taker));
    }

    /** All that may be matched, by rising id; in a transaction. */
    void offers(Consumer<OfferFacts> taker) {
        this.streaming.query(OFFERS + " order by o.id", (RowCallbackHandler) (row) -> take(offer(row), taker));
    }

    /** Those of these needs that may be matched. */
    Map<UUID, NeedFacts> needs(Collection<UUID> ids) {
        Map<UUID, NeedFacts> found = new LinkedHashMap<>();
        this.database.query(NEEDS + " and n.id = any(?)",
                (RowCallbackHandler) (row) -> take(need(row), (need) -> found.put(need.id(), need)), array(ids));
        return found;
    }

    /** Those of these offers that may be matched. */
    Map<UUID, OfferFacts> offers(Collection<UUID> ids) {
        Map<UUID, OfferFacts> found = new LinkedHashMap<>();
        this.database.query(OFFERS + " and o.id = any(?)",
                (RowCallbackHandler) (row) -> take(offer(row), (offer) -> found.put(offer.id(), offer)), array(ids));
        return found;
    }

    private static Object array(Collection<UUID> ids) {
        return ids.toArray(UUID[]::new);
    }

    private static <T> void take(@Nullable T facts, Consumer<T> taker) {
        if (facts != null) {
            taker.accept(facts);
        }
    }

    private @Nullable NeedFacts need(ResultSet row) throws SQLException {
        Object[] asked = objects(row, "skills");
        Object[] weighed = objects(row, "importance");
        int[] skills = new int[NeedFacts.MOST_SKILLS];
        int[] importance = new int[NeedFacts.MOST_SKILLS];
        int known = 0;
        for (int place = 0; place < asked.length && known < NeedFacts.MOST_SKILLS; place++) {
            int number = this.numbers.skills().number((UUID) asked[place]);
            if (number >= 0) {
                skills[known] = number;
                importance[known++] = (Integer) weighed[place];
            }
        }
        return (known == 0) ? null
                : new NeedFacts(row.getObject("id", UUID.class), Arrays.copyOf(skills, known),
                        Arrays.copyOf(importance, known), this.numbers.sector(row.getString("sector_code")),
                        this.numbers.region(row.getString("region_code")),
                        this.numbers.province(row.getString("province_code")), Mode.valueOf(row.getString("mode")),
                        Days.first(row.getObject("starts_on", LocalDate.class)),
                        Days.last(row.getObject("ends_on", LocalDate.class)), row.getInt("hours"),
                        trust(row.getString("origin")), languages(row));
    }

    private @Nullable OfferFacts offer(ResultSet row) throws SQLException {
        int[] skills = Arrays.stream(objects(row, "skills"))
            .mapToInt((skill) -> this.numbers.skills().number((UUID) skill))
            .filter((number) -> number >= 0)
            .toArray();
        return (skills.length == 0) ? null
                : new OfferFacts(row.getObject("id", UUID.class), skills, this.numbers.sectors(texts(row, "sectors")),
                        this.numbers.regions(texts(row, "regions")),
                        this.numbers.province(row.getString("province_code")), Mode.valueOf(row.getString("mode")),
                        Days.first(row.getObject("starts_on", LocalDate.class)),
                        Days.last(row.getObject("ends_on", LocalDate.class)), row.getInt("hours"),
                        trust(row.getString("origin")), languages(row));
    }

    /**
     * Whoever publishes had their identity verified, which is what the seal says; what
     * was taken over from open data nobody here verified.
     */
    private static int trust(String origin) {
        return origin.equals("IMPORTED") ? 0 : 400;
    }

    private static int languages(ResultSet row) throws SQLException {
        return texts(row, "languages").stream().mapToInt((language) -> 1 << Language.valueOf(language).ordinal()).sum();
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.stream(objects(row, column)).map(Object::toString).toList();
    }

    private static Object[] objects(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return (Object[]) array.getArray();
    }

}
