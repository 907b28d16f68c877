package org.tiwizi.review;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.tiwizi.organisation.OrganisationCard;
import org.tiwizi.organisation.OrganisationService;
import org.tiwizi.proposal.Side;
import org.tiwizi.shared.Language;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What partners said of an organisation, for its public profile: what is disclosed only.
 */
@Service
@Transactional(readOnly = true)
public class ReputationService {

    private static final int NEWEST = 10;

    private final JdbcClient database;

    private final OrganisationService organisations;

    ReputationService(JdbcClient database, OrganisationService organisations) {
        this.database = database;
        this.organisations = organisations;
    }

    /**
     * Of one organisation: the figures of all reviews and the ten newest, in two queries.
     */
    public Reputation of(UUID organisationId) {
        List<Row> rows = this.database.sql("""
                select r.*, count(*) over () as total, avg(clarity) over () as mean_clarity,
                    avg(reliability) over () as mean_reliability, avg(result) over () as mean_result
                from partner_review r
                where subject_id = :organisation and disclosed_at is not null
                order by disclosed_at desc, id limit :newest
                """).param("organisation", organisationId).param("newest", NEWEST).query(ReputationService::row).list();
        if (rows.isEmpty()) {
            return Reputation.NONE;
        }
        Map<UUID, OrganisationCard> authors = this.organisations
            .cards(rows.stream().map((row) -> row.review().authorId()).distinct().toList());
        return new Reputation(rows.get(0).total(), rows.get(0).means(),
                rows.stream()
                    .map((row) -> new Reputation.Line(row.review(), authors.get(row.review().authorId())))
                    .toList());
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        @Nullable String reply = row.getString("reply");
        ReviewView review = new ReviewView(row.getObject("id", UUID.class), Side.valueOf(row.getString("author")),
                row.getObject("author_id", UUID.class), row.getInt("clarity"), row.getInt("reliability"),
                row.getInt("result"), Language.valueOf(row.getString("language")), row.getString("comment"),
                row.getTimestamp("written_at").toInstant(), row.getTimestamp("disclosed_at").toInstant(),
                row.getBoolean("late"),
                (reply != null) ? new ReplyView(Language.valueOf(row.getString("reply_language")), reply,
                        row.getTimestamp("replied_at").toInstant()) : null);
        Map<ReviewCriterion, BigDecimal> means = new EnumMap<>(ReviewCriterion.class);
        means.put(ReviewCriterion.CLARITY, mean(row, "mean_clarity"));
        means.put(ReviewCriterion.RELIABILITY, mean(row, "mean_reliability"));
        means.put(ReviewCriterion.RESULT, mean(row, "mean_result"));
        return new Row(row.getInt("total"), means, review);
    }

    private static BigDecimal mean(ResultSet row, String column) throws SQLException {
        return row.getBigDecimal(column).setScale(1, RoundingMode.HALF_UP);
    }

    private record Row(int total, Map<ReviewCriterion, BigDecimal> means, ReviewView review) {

    }

}
