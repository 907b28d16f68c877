package org.tiwizi.offer;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.tiwizi.shared.Language;
import org.tiwizi.shared.Mode;
import org.tiwizi.shared.Origin;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads whole offers with their texts and lists in one query: a page of a list has few to
 * spare.
 */
@Component
class OfferCards {

    private static final String QUERY = """
            select o.*, t.text_languages, t.titles, t.descriptions,
                array(select skill_id from offer_skill where offer_id = o.id order by skill_id) as skills,
                array(select region_code from offer_region where offer_id = o.id order by region_code) as regions,
                array(select sector_code from offer_sector where offer_id = o.id order by sector_code) as sectors,
                array(select language from offer_language where offer_id = o.id order by language) as languages
            from offer o
            cross join lateral (
                select array_agg(language order by language) as text_languages,
                    array_agg(title order by language) as titles,
                    array_agg(description order by language) as descriptions
                from offer_text where offer_id = o.id) t
            where o.id in (:ids)
            """;

    private final JdbcClient database;

    OfferCards(JdbcClient database) {
        this.database = database;
    }

    /** In the order asked; unknown ids are left out. */
    Map<UUID, OwnOffer> of(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<UUID, OwnOffer> read = new HashMap<>();
        this.database.sql(QUERY)
            .param("ids", ids)
            .query((row, number) -> offer(row))
            .list()
            .forEach((offer) -> read.put(offer.card().id(), offer));
        Map<UUID, OwnOffer> found = new LinkedHashMap<>();
        ids.stream().filter(read::containsKey).forEach((id) -> found.put(id, read.get(id)));
        return found;
    }

    private static OwnOffer offer(ResultSet row) throws SQLException {
        OfferCard card = new OfferCard(row.getObject("id", UUID.class), row.getString("slug"),
                row.getObject("company_id", UUID.class), OfferStatus.valueOf(row.getString("status")), texts(row),
                list(row, "skills", UUID.class::cast), row.getInt("people"), row.getInt("hours"),
                Mode.valueOf(row.getString("mode")), row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class), list(row, "regions", Object::toString),
                list(row, "sectors", Object::toString),
                list(row, "languages", (language) -> Language.valueOf(language.toString())),
                instant(row, "published_at"), Origin.valueOf(row.getString("origin")), row.getString("source"),
                row.getString("remark"));
        return new OwnOffer(card, Objects.requireNonNull(instant(row, "since")), row.getInt("version"));
    }

    private static Map<Language, OfferText> texts(ResultSet row) throws SQLException {
        List<Language> languages = list(row, "text_languages", (language) -> Language.valueOf(language.toString()));
        List<String> titles = list(row, "titles", Object::toString);
        List<String> descriptions = list(row, "descriptions", Object::toString);
        Map<Language, OfferText> texts = new EnumMap<>(Language.class);
        for (int place = 0; place < languages.size(); place++) {
            texts.put(languages.get(place), new OfferText(titles.get(place), descriptions.get(place)));
        }
        return texts;
    }

    private static <T> List<T> list(ResultSet row, String column, Function<Object, T> read) throws SQLException {
        @Nullable Array array = row.getArray(column);
        return (array != null) ? Arrays.stream((Object[]) array.getArray()).map(read).toList() : List.of();
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return (time != null) ? time.toInstant() : null;
    }

}
