package org.tiwizi.journey;

import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.JdbcTemplate;

import static org.awaitility.Awaitility.await;

/** Addresses of things in the demonstration content, found as they stand now. */
final class DemonstrationIds {

    private static final String NOUR = "(select organisation_id from account where email = 'association@tiwizi.example')";

    private static final String ATLAS = "(select organisation_id from account where email = 'company@tiwizi.example')";

    private static final String MISSION = "select id from partnership where status in ('ACTIVE', 'AT_RISK') and association_id = "
            + NOUR;

    private static final Map<String, String> QUERIES = Map.ofEntries(
            Map.entry("initiative",
                    "select slug from initiative where status = 'PUBLISHED' and association_id = " + NOUR
                            + " order by published_at"),
            Map.entry("draft",
                    "select id from initiative where status = 'DRAFT' and association_id = " + NOUR
                            + " order by since"),
            Map.entry("report", "select id from content_report where status = 'WAITING' order by reported_at"),
            Map.entry("evidence", "select id from evidence where status = 'SENT' and organisation_id = " + NOUR),
            Map.entry("organisationId", "select id from organisation where id = " + NOUR),
            Map.entry("draftNeed",
                    "select need.id from need join initiative on initiative.id = initiative_id where status = 'DRAFT' "
                            + "and association_id = " + NOUR + " order by since, position"),
            Map.entry("published",
                    "select id from initiative where status = 'PUBLISHED' and association_id = " + NOUR
                            + " order by published_at"),
            Map.entry("publishedNeed",
                    "select need.id from need join initiative on initiative.id = initiative_id "
                            + "where status = 'PUBLISHED' and association_id = " + NOUR
                            + " and (select count(*) from proposal where need_id = need.id) < 3"
                            + " order by published_at, position"),
            Map.entry("publishedOffer",
                    "select id from offer where status = 'PUBLISHED' and company_id = " + ATLAS
                            + " order by published_at"),
            Map.entry("offer", "select slug from offer where status = 'PUBLISHED' order by id"),
            Map.entry("draftOffer",
                    "select id from offer where status = 'DRAFT' and company_id = " + ATLAS + " order by since"),
            Map.entry("association", "select slug from organisation where id = " + NOUR),
            Map.entry("company", "select slug from organisation where id = " + ATLAS),
            Map.entry("received",
                    "select id from proposal where status = 'SENT' and sender = 'COMPANY' and association_id = "
                            + NOUR),
            Map.entry("sent",
                    "select id from proposal where status = 'SENT' and sender = 'COMPANY' and company_id = " + ATLAS),
            Map.entry("asked",
                    "select id from proposal where status = 'SENT' and sender = 'ASSOCIATION' and association_id = "
                            + NOUR),
            Map.entry("discussed",
                    "select id from proposal where status = 'IN_DISCUSSION' and association_id = " + NOUR),
            Map.entry("agreed", "select id from proposal where status = 'AGREED' and company_id = " + ATLAS),
            Map.entry("offerId",
                    "select id from offer where status = 'PUBLISHED' and origin = 'DEMONSTRATION' and company_id <> "
                            + ATLAS + " order by id"),
            Map.entry("settledProposal",
                    "select id from proposal where status in ('DECLINED', 'WITHDRAWN', 'EXPIRED') and company_id = "
                            + ATLAS),
            Map.entry("resetToken", token("/password/reset")), Map.entry("signUpToken", token("/sign-up/confirmation")),
            Map.entry("invitationToken", token("/sign-up/invitation")),
            Map.entry("waitingImport", "select id from intake_batch where status = 'READY'"),
            Map.entry("doneImport", "select id from intake_batch where status <> 'READY'"),
            Map.entry("readyConvention", convention("READY")), Map.entry("signedConvention", convention("SIGNED")),
            Map.entry("signatory", "select organisation_id from account where email = 'company@tiwizi.example'"),
            Map.entry("code", "select code from convention where status = 'SIGNED'"), Map.entry("partnership", MISSION),
            Map.entry("milestone",
                    "select id from milestone where status = 'DELIVERED' and partnership_id = (" + MISSION + ")"),
            Map.entry("delivery", "select delivery.id from delivery join milestone on milestone.id = milestone_id "
                    + "where status = 'DELIVERED' and document_id is not null and partnership_id = (" + MISSION + ")"),
            Map.entry("followedUp",
                    "select id from partnership where status = 'FOLLOW_UP_90' and company_id = " + ATLAS),
            Map.entry("ownMilestone",
                    "select id from milestone where owner = 'ASSOCIATION' and partnership_id = (" + MISSION + ")"),
            Map.entry("entry",
                    "select id from hours_entry where status = 'SUBMITTED' and partnership_id = (" + MISSION + ")"),
            Map.entry("contested",
                    "select id from hours_entry where status = 'CONTESTED' and author = 'ASSOCIATION' "
                            + "and partnership_id = (" + MISSION + ")"),
            Map.entry("indicator",
                    "select id from indicator where status = 'MEASURED' and partnership_id = (" + MISSION + ")"),
            Map.entry("reviewable",
                    "select id from partnership where ended_at is not null and company_id = " + ATLAS
                            + " and association_id = " + NOUR),
            Map.entry("reviewed",
                    "select slug from organisation where id = (select company_id from partnership "
                            + "where association_publishes and company_publishes)"),
            Map.entry("impact", "select id from partnership where association_publishes and company_publishes"),
            Map.entry("organisationReview", waiting("ORGANISATION")),
            Map.entry("initiativeReview", waiting("INITIATIVE")), Map.entry("offerReview", waiting("OFFER")),
            Map.entry("mail", "select id from mail_message"), Map.entry("need", """
                    select need.id from need join initiative on initiative.id = initiative_id
                    where status = 'PUBLISHED' and origin = 'DEMONSTRATION'
                    and not exists (select 1 from proposal where proposal.need_id = need.id) order by need.id
                    """));

    private final JdbcTemplate database;

    DemonstrationIds(JdbcTemplate database) {
        this.database = database;
    }

    Map<String, String> all() {
        return QUERIES.keySet().stream().collect(Collectors.toMap(Function.identity(), this::get));
    }

    /** What a task of the start still brings is waited for. */
    String get(String name) {
        return await().alias("The demonstration has no " + name)
            .pollDelay(Duration.ZERO)
            .atMost(Duration.ofSeconds(30))
            .until(() -> this.database.queryForList(QUERIES.get(name) + " limit 1", String.class),
                    (found) -> !found.isEmpty())
            .get(0);
    }

    private static String convention(String status) {
        return "select partnership_id from convention where number = 1 and company_id = " + ATLAS
                + " order by (status = '" + status + "') desc";
    }

    /** The secret of the newest link that an e-mail holds. */
    private static String token(String path) {
        return "select substring(plain_text from '" + path
                + "[?]token=([A-Za-z0-9_-]+)') from mail_message where plain_text like '%" + path
                + "?token=%' order by created_at desc";
    }

    private static String waiting(String kind) {
        return "select id from review where state = 'WAITING' and subject_kind = '" + kind + "'";
    }

}
