package org.tiwizi.journey;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Every page of the portal with an address on the demonstration content and who is
 * looking. A page that the running portal has and this list has not fails the walk.
 */
final class Pages {

    static final String VISITOR = "visitor";

    private Pages() {
    }

    /**
     * One page to look at: its route, a real address of it, and a demonstration account.
     */
    record Page(String route, String address, String account) {

        @Override
        public String toString() {
            return this.account + " " + this.address;
        }

    }

    /** Routes that show no page: data, pictures, and the container’s own. */
    static final List<String> NOT_PAGES = List.of("/error", "/skills/suggestions", "/api/v1/skills/suggestions",
            "/places/suggestions", "/initiatives/{slug}/picture", "/api/v1/initiatives", "/api/v1/offers",
            "/feeds/initiatives.atom", "/sitemap.xml", "/sitemaps/pages.xml", "/sitemaps/{name}/{after}.xml",
            "/robots.txt", "/administration/imports/model", "/administration/imports/{id}/faults",
            "/workspace/documents/{id}", "/moderation/documents/{id}", "/moderation/audit/export",
            "/administration/mail/{id}/html", "/messages/{id}/news", "/calendars/{secret}.ics",
            "/messages/{id}/files/{line}", "/partnerships/{id}/convention/{number}/file",
            "/partnerships/{id}/convention/{number}/signed-copies/{signatory}",
            "/partnerships/{id}/milestones/{milestone}/deliveries/{delivery}/file",
            "/partnerships/{id}/indicators/{indicator}/evidence");

    /** Has the e-mails sent whose links lead to pages. */
    static void prepare(int port) {
        Client visitor = new Client(port, "fr");
        visitor.submit(visitor.get("/password/forgotten"), "form[action='/password/forgotten']",
                Map.of("email", "other-association@tiwizi.example"));
        signUp(visitor, UUID.randomUUID() + "@example.ma");
    }

    static Client.Answer signUp(Client visitor, String email) {
        return visitor.submit(visitor.get("/sign-up/association"), "form[action='/sign-up/association']",
                Map.of("personName", "Salma", "email", email, "password", "three brown mules by the well",
                        "organisationName", "Pages", "region", "MA-09", "sector", "RURAL", "acceptTerms", "true"));
    }

    static List<Page> all(Map<String, String> ids) {
        return Stream
            .of("""
                    visitor / /
                    visitor /initiatives /initiatives
                    visitor /initiatives /initiatives?sector=DISABILITY&region=MA-05&q=محاسبة
                    visitor /initiatives /initiatives?q=nothingiscalledlikethis
                    visitor /initiatives /initiatives?region=MA-03&province=MA-FES
                    visitor /initiatives /initiatives?sort=nearest&near=MA-AZI&skillWords=formation
                    visitor /initiatives /initiatives?sort=least-seen&region=MA-05&region=MA-09&sector=NOPE
                    visitor /initiatives/{slug} /initiatives/<initiative>
                    company /initiatives/{slug} /initiatives/<initiative>
                    visitor /offers /offers
                    visitor /offers/{slug} /offers/<offer>
                    visitor /associations /associations
                    visitor /associations/{slug} /associations/<association>
                    visitor /companies /companies
                    visitor /companies/{slug} /companies/<company>
                    visitor /about /about
                    visitor /accessibility /accessibility
                    visitor /privacy /privacy
                    visitor /terms /terms
                    visitor /matching /matching
                    visitor /api/docs /api/docs
                    visitor /sign-up /sign-up
                    visitor /sign-up/association /sign-up/association
                    visitor /sign-up/company /sign-up/company
                    visitor /sign-up/sent /sign-up/sent
                    visitor /sign-up/confirmation /sign-up/confirmation?token=unknown
                    visitor /sign-up/confirmation /sign-up/confirmation?token=<signUpToken>
                    visitor /sign-up/invitation /sign-up/invitation?token=unknown
                    visitor /sign-up/invitation /sign-up/invitation?token=<invitationToken>
                    visitor /sign-in /sign-in
                    visitor /password/forgotten /password/forgotten
                    visitor /password/reset /password/reset?token=unknown
                    visitor /password/reset /password/reset?token=<resetToken>
                    visitor /unknown /nothing-is-here
                    association /workspace /workspace
                    company /workspace /workspace
                    institution /workspace /workspace
                    moderator /workspace /workspace
                    administrator /workspace /workspace
                    association /workspace/organisation /workspace/organisation
                    company /workspace/organisation /workspace/organisation
                    association /workspace/documents /workspace/documents
                    company /workspace/documents /workspace/documents
                    association /workspace/documents/legal /workspace/documents/legal
                    company /workspace/documents/legal /workspace/documents/legal
                    institution /workspace/organisation/appeal /workspace/organisation/appeal
                    association /workspace/initiatives /workspace/initiatives
                    association /workspace/initiatives/new /workspace/initiatives/new
                    association /workspace/initiatives/{id} /workspace/initiatives/<draft>
                    association /workspace/initiatives/{id}/preview /workspace/initiatives/<draft>/preview
                    association /workspace/initiatives/{id}/needs/new /workspace/initiatives/<draft>/needs/new
                    association /workspace/initiatives/{id}/needs/{needId} /workspace/initiatives/<draft>/needs/<draftNeed>
                    association /workspace/initiatives/{id}/picture /workspace/initiatives/<draft>/picture
                    association /workspace/initiatives/{id}/closure /workspace/initiatives/<published>/closure
                    association /workspace/initiatives/{id}/needs/{needId}/removal /workspace/initiatives/<draft>/needs/<draftNeed>/removal
                    company /workspace/offers/{id}/closure /workspace/offers/<publishedOffer>/closure
                    company /workspace/offers /workspace/offers
                    company /workspace/offers/new /workspace/offers/new
                    company /workspace/offers/{id} /workspace/offers/<draftOffer>
                    company /workspace/offers/{id}/preview /workspace/offers/<draftOffer>/preview
                    association /matches /matches
                    company /matches /matches
                    association /recommendations /recommendations
                    company /recommendations /recommendations
                    association /matches /matches?need=<publishedNeed>
                    association /matches /matches?initiative=<published>
                    company /matches /matches?offer=<publishedOffer>
                    company /proposals/new /proposals/new?need=<need>
                    association /proposals/new /proposals/new?offer=<offerId>
                    association /proposals/{id} /proposals/<discussed>
                    association /proposals/{id}/counter-proposal /proposals/<discussed>/counter-proposal
                    company /proposals/{id} /proposals/<agreed>
                    company /proposals/{id}/approval /proposals/<agreed>/approval
                    company /proposals/{id} /proposals/<asked>
                    association /proposals /proposals
                    company /proposals /proposals
                    association /proposals/{id} /proposals/<received>
                    company /proposals/{id} /proposals/<sent>
                    association /proposals/{id}/acceptance /proposals/<received>/acceptance
                    association /proposals/{id}/refusal /proposals/<received>/refusal
                    company /proposals/{id}/withdrawal /proposals/<sent>/withdrawal
                    association /partnerships /partnerships
                    association /partnerships/{id} /partnerships/<partnership>
                    company /partnerships/{id} /partnerships/<readyConvention>
                    company /partnerships/{id} /partnerships/<followedUp>
                    company /partnerships/{id}/follow-up /partnerships/<followedUp>/follow-up
                    company /partnerships/{id}/convention /partnerships/<readyConvention>/convention
                    company /partnerships/{id}/convention /partnerships/<signedConvention>/convention
                    company /partnerships/{id}/convention/{number}/signature /partnerships/<readyConvention>/convention/1/signature
                    company /partnerships/{id}/convention/{number}/reopening /partnerships/<readyConvention>/convention/1/reopening
                    company /partnerships/{id}/convention/addendum /partnerships/<signedConvention>/convention/addendum
                    visitor /conventions/{code} /conventions/<code>
                    other-company /partnerships/{id} /partnerships/<impact>
                    company /partnerships/{id}/review /partnerships/<reviewable>/review
                    other-company /partnerships/{id}/review/reply /partnerships/<impact>/review/reply
                    visitor /companies/{slug} /companies/<reviewed>
                    visitor /statistics/durability /statistics/durability
                    association /partnerships/{id}/dispute /partnerships/<partnership>/dispute
                    association /partnerships/{id}/termination /partnerships/<partnership>/termination
                    association /partnerships/{id}/closing /partnerships/<partnership>/closing
                    association /partnerships/{id}/follow-up /partnerships/<partnership>/follow-up
                    association /partnerships/{id}/milestones/new /partnerships/<partnership>/milestones/new
                    association /partnerships/{id}/milestones/{milestone}/delivery /partnerships/<partnership>/milestones/<ownMilestone>/delivery
                    association /partnerships/{id}/milestones/{milestone}/rework /partnerships/<partnership>/milestones/<milestone>/rework
                    association /partnerships/{id}/hours/new /partnerships/<partnership>/hours/new
                    association /partnerships/{id}/hours/{entry}/contest /partnerships/<partnership>/hours/<entry>/contest
                    association /partnerships/{id}/hours/{entry}/correction /partnerships/<partnership>/hours/<contested>/correction
                    association /partnerships/{id}/indicators/new /partnerships/<partnership>/indicators/new
                    association /partnerships/{id}/indicators/{indicator}/measure /partnerships/<partnership>/indicators/<indicator>/measure
                    association /partnerships/{id}/indicators/{indicator}/dispute /partnerships/<partnership>/indicators/<indicator>/dispute
                    visitor /impact/{id} /impact/<impact>
                    company /workspace/calendar /workspace/calendar
                    company /workspace/searches /workspace/searches
                    association /workspace/searches /workspace/searches
                    company /workspace/searches/new /workspace/searches/new?kind=INITIATIVE&query=q%3Dformation%26region%3DMA-05
                    association /messages /messages
                    association /messages/{id} /messages/<partnership>
                    company /messages/{id} /messages/<sent>
                    association /messages/{id} /messages/<discussed>
                    association /notifications /notifications
                    moderator /moderation /moderation
                    moderator /moderation/reviews/{id} /moderation/reviews/<organisationReview>
                    moderator /moderation/reviews/{id} /moderation/reviews/<initiativeReview>
                    moderator /moderation/reviews/{id} /moderation/reviews/<offerReview>
                    moderator /moderation/audit /moderation/audit
                    visitor /reports/new /reports/new?page=/associations/<association>
                    visitor /reports/sent /reports/sent
                    moderator /moderation/reports /moderation/reports
                    moderator /moderation/reports/{id} /moderation/reports/<report>
                    moderator /moderation/organisations /moderation/organisations?q=نور
                    moderator /moderation/organisations/{id} /moderation/organisations/<organisationId>
                    moderator /moderation/organisations/{id}/suspension /moderation/organisations/<organisationId>/suspension
                    moderator /moderation/documents/{id}/return /moderation/documents/<evidence>/return
                    administrator /administration /administration
                    administrator /administration/matching /administration/matching
                    administrator /administration/matching /administration/matching?points%5BSKILLS%5D=40&points%5BSECTOR%5D=20&points%5BPLACE%5D=20&points%5BSCHEDULE%5D=10&points%5BCAPACITY%5D=5&points%5BTRUST%5D=5&points%5BLANGUAGE%5D=0&points%5BMODE%5D=0
                    administrator /administration/recommendations /administration/recommendations
                    association /notifications/preferences /notifications/preferences
                    visitor /unsubscribe /unsubscribe?token=unknown
                    administrator /administration/mail/dead-letters /administration/mail/dead-letters
                    administrator /administration/holidays /administration/holidays
                    administrator /administration/imports /administration/imports
                    administrator /administration/imports/{id} /administration/imports/<waitingImport>
                    administrator /administration/imports/{id} /administration/imports/<waitingImport>?rows=all
                    administrator /administration/imports/{id} /administration/imports/<doneImport>
                    administrator /administration/mail /administration/mail
                    administrator /administration/mail/{id} /administration/mail/<mail>
                    """
                .split("\n"))
            .map((line) -> line.split(" "))
            .map((part) -> {
                String address = part[2];
                for (Map.Entry<String, String> id : ids.entrySet()) {
                    address = address.replace("<" + id.getKey() + ">", id.getValue());
                }
                return new Page(part[1], address, part[0]);
            })
            .toList();
    }

}
