package org.tiwizi.journey;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.tiwizi.journey.Client.Answer;
import org.tiwizi.platform.EmbeddedPortal;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who may come in where, over all routes of the running portal: the owner, another
 * organisation (404), a wrong role (403), a visitor (sent to sign in). A route that
 * stands in no line fails the test.
 */
@EmbeddedPortal
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessTests {

    private static final Set<String> ACCOUNTS = Set.of("association", "company", "institution", "moderator",
            "administrator");

    /**
     * Method, route, roles let in ("all" is everybody; the first is the owner), and,
     * where the thing belongs to somebody, a name in the demonstration for its id and the
     * strangers who have a role.
     */
    private static final String TABLE = """
            GET / all
            GET /initiatives all
            GET /initiatives/{slug} all
            GET /initiatives/{slug}/picture all
            GET /offers all
            GET /offers/{slug} all
            GET /associations all
            GET /associations/{slug} all
            GET /companies all
            GET /companies/{slug} all
            GET /skills/suggestions all
            GET /api/v1/skills/suggestions all
            GET /places/suggestions all
            GET /api/v1/initiatives all
            GET /api/v1/offers all
            GET /feeds/initiatives.atom all
            GET /sitemap.xml all
            GET /sitemaps/pages.xml all
            GET /sitemaps/{name}/{after}.xml all
            GET /robots.txt all
            GET /about all
            GET /accessibility all
            GET /privacy all
            GET /terms all
            GET /matching all
            GET /api/docs all
            GET /statistics/durability all
            GET /sign-up all
            GET /sign-up/association all
            POST /sign-up/association all
            GET /sign-up/company all
            POST /sign-up/company all
            GET /sign-up/sent all
            GET /sign-up/confirmation all
            POST /sign-up/confirmation all
            GET /sign-up/invitation all
            POST /sign-up/invitation all
            GET /sign-in all
            GET /password/forgotten all
            POST /password/forgotten all
            GET /password/reset all
            POST /password/reset all
            GET /workspace association,company,institution,moderator,administrator
            GET /workspace/organisation association,company,institution
            POST /workspace/organisation association,company,institution
            POST /workspace/organisation/submission association,company,institution
            GET /workspace/organisation/appeal association,company,institution
            POST /workspace/organisation/appeal association,company,institution
            GET /workspace/documents association,company,institution
            POST /workspace/documents association,company,institution
            GET /workspace/documents/legal association,company,institution
            POST /workspace/documents/legal association,company,institution
            GET /workspace/documents/{id} association,company,institution evidence company,institution,other-association
            GET /workspace/initiatives association
            GET /workspace/initiatives/new association
            POST /workspace/initiatives association
            GET /workspace/initiatives/{id} association draft other-association
            POST /workspace/initiatives/{id} association draft other-association
            GET /workspace/initiatives/{id}/preview association draft other-association
            POST /workspace/initiatives/{id}/picture association draft other-association
            POST /workspace/initiatives/{id}/picture/removal association draft other-association
            GET /workspace/initiatives/{id}/picture association draft other-association
            GET /workspace/initiatives/{id}/closure association published other-association
            GET /workspace/initiatives/{id}/needs/{needId}/removal association draft other-association
            GET /workspace/initiatives/{id}/needs/new association draft other-association
            POST /workspace/initiatives/{id}/needs association draft other-association
            GET /workspace/initiatives/{id}/needs/{needId} association draft other-association
            POST /workspace/initiatives/{id}/needs/{needId} association draft other-association
            POST /workspace/initiatives/{id}/needs/{needId}/removal association draft other-association
            POST /workspace/initiatives/{id}/submission association draft other-association
            POST /workspace/initiatives/{id}/pause association draft other-association
            POST /workspace/initiatives/{id}/resumption association draft other-association
            POST /workspace/initiatives/{id}/closure association draft other-association
            GET /workspace/offers company
            GET /workspace/offers/new company
            POST /workspace/offers company
            GET /workspace/offers/{id} company draftOffer other-company
            POST /workspace/offers/{id} company draftOffer other-company
            GET /workspace/offers/{id}/closure company publishedOffer other-company
            GET /workspace/offers/{id}/preview company draftOffer other-company
            POST /workspace/offers/{id}/submission company draftOffer other-company
            POST /workspace/offers/{id}/pause company draftOffer other-company
            POST /workspace/offers/{id}/resumption company draftOffer other-company
            POST /workspace/offers/{id}/closure company draftOffer other-company
            GET /matches association,company
            GET /recommendations association,company
            POST /matches/{id}/proposal company,association publishedOffer other-company
            POST /matches/{id}/refusal company,association publishedOffer other-company
            GET /proposals/new association,company
            POST /proposals association,company
            GET /proposals association,company
            GET /proposals/{id} association,company received other-association,other-company
            POST /proposals/{id}/reading association,company received other-association,other-company
            GET /proposals/{id}/counter-proposal association,company received other-association,other-company
            POST /proposals/{id}/counter-proposal association,company received other-association,other-company
            GET /proposals/{id}/acceptance association,company received other-association,other-company
            POST /proposals/{id}/acceptance association,company received other-association,other-company
            GET /proposals/{id}/approval company agreed other-company
            POST /proposals/{id}/approval company agreed other-company
            GET /proposals/{id}/refusal association,company received other-association,other-company
            POST /proposals/{id}/refusal association,company received other-association,other-company
            GET /proposals/{id}/withdrawal association,company asked other-association,other-company
            POST /proposals/{id}/withdrawal association,company asked other-association,other-company
            GET /partnerships association,company
            GET /partnerships/{id} association,company partnership other-association,other-company
            GET /partnerships/{id}/convention company,association readyConvention other-company,association
            POST /partnerships/{id}/convention company,association readyConvention other-company,association
            GET /partnerships/{id}/convention/{number}/file company,association readyConvention other-company,association
            POST /partnerships/{id}/convention/{number}/freezing company,association readyConvention other-company,association
            GET /partnerships/{id}/convention/{number}/signature company,association readyConvention other-company,association
            POST /partnerships/{id}/convention/{number}/signature company,association readyConvention other-company,association
            POST /partnerships/{id}/convention/{number}/signed-copy company,association readyConvention other-company,association
            GET /partnerships/{id}/convention/{number}/signed-copies/{signatory} company,association signedConvention other-company,other-association
            GET /partnerships/{id}/convention/{number}/reopening company,association readyConvention other-company,association
            POST /partnerships/{id}/convention/{number}/reopening company,association readyConvention other-company,association
            GET /partnerships/{id}/convention/addendum company,association signedConvention other-company,other-association
            POST /partnerships/{id}/convention/addendum company,association signedConvention other-company,other-association
            GET /reports/new all
            POST /reports all
            GET /reports/sent all
            GET /moderation/reports moderator,administrator
            GET /moderation/reports/{id} moderator,administrator
            POST /moderation/reports/{id}/outcome moderator,administrator
            GET /conventions/{code} all
            POST /conventions/{code} all
            POST /partnerships/{id}/pause association,company partnership other-association,other-company
            POST /partnerships/{id}/resumption association,company partnership other-association,other-company
            GET /partnerships/{id}/dispute association,company partnership other-association,other-company
            POST /partnerships/{id}/dispute association,company partnership other-association,other-company
            GET /partnerships/{id}/termination association,company partnership other-association,other-company
            POST /partnerships/{id}/termination association,company partnership other-association,other-company
            GET /partnerships/{id}/closing association,company partnership other-association,other-company
            POST /partnerships/{id}/closing association,company partnership other-association,other-company
            POST /partnerships/{id}/completion association,company partnership other-association,other-company
            POST /partnerships/{id}/publication association,company partnership other-association,other-company
            GET /partnerships/{id}/follow-up association,company partnership other-association,other-company
            POST /partnerships/{id}/follow-up association,company partnership other-association,other-company
            GET /partnerships/{id}/review company,association reviewable other-company,other-association
            POST /partnerships/{id}/review company,association reviewable other-company,other-association
            GET /partnerships/{id}/review/reply other-company,association,company impact company,other-association
            POST /partnerships/{id}/review/reply other-company,association,company impact company,other-association
            POST /partnerships/{id}/renewal association,company partnership other-association,other-company
            GET /partnerships/{id}/milestones/new association,company partnership other-association,other-company
            POST /partnerships/{id}/milestones association,company partnership other-association,other-company
            POST /partnerships/{id}/milestones/{milestone}/start association,company partnership other-association,other-company
            GET /partnerships/{id}/milestones/{milestone}/delivery association,company partnership other-association,other-company
            POST /partnerships/{id}/milestones/{milestone}/delivery association,company partnership other-association,other-company
            POST /partnerships/{id}/milestones/{milestone}/acceptance association,company partnership other-association,other-company
            GET /partnerships/{id}/milestones/{milestone}/deliveries/{delivery}/file association,company partnership other-association,other-company
            GET /partnerships/{id}/indicators/{indicator}/evidence association,company partnership other-association,other-company
            GET /partnerships/{id}/milestones/{milestone}/rework association,company partnership other-association,other-company
            POST /partnerships/{id}/milestones/{milestone}/rework association,company partnership other-association,other-company
            GET /partnerships/{id}/hours/new association,company partnership other-association,other-company
            POST /partnerships/{id}/hours association,company partnership other-association,other-company
            POST /partnerships/{id}/hours/{entry}/confirmation association,company partnership other-association,other-company
            GET /partnerships/{id}/hours/{entry}/contest association,company partnership other-association,other-company
            POST /partnerships/{id}/hours/{entry}/contest association,company partnership other-association,other-company
            GET /partnerships/{id}/hours/{entry}/correction association,company partnership other-association,other-company
            POST /partnerships/{id}/hours/{entry}/correction association,company partnership other-association,other-company
            GET /partnerships/{id}/indicators/new association,company partnership other-association,other-company
            POST /partnerships/{id}/indicators association,company partnership other-association,other-company
            GET /partnerships/{id}/indicators/{indicator}/measure association,company partnership other-association,other-company
            POST /partnerships/{id}/indicators/{indicator}/measure association,company partnership other-association,other-company
            POST /partnerships/{id}/indicators/{indicator}/confirmation association,company partnership other-association,other-company
            GET /partnerships/{id}/indicators/{indicator}/dispute association,company partnership other-association,other-company
            POST /partnerships/{id}/indicators/{indicator}/dispute association,company partnership other-association,other-company
            GET /impact/{id} all
            GET /messages association,company
            GET /messages/{id} association,company received other-association,other-company
            POST /messages/{id} association,company received other-association,other-company
            GET /messages/{id}/news association,company received other-association,other-company
            POST /messages/{id}/reading association,company received other-association,other-company
            GET /messages/{id}/files/{line} association,company received other-association,other-company
            GET /workspace/calendar association,company,institution,moderator,administrator
            POST /workspace/calendar association,company,institution,moderator,administrator
            POST /workspace/calendar/revocation association,company,institution,moderator,administrator
            GET /calendars/{secret}.ics all
            GET /workspace/searches association,company,institution,moderator,administrator
            GET /workspace/searches/new association,company,institution,moderator,administrator
            POST /workspace/searches association,company,institution,moderator,administrator
            POST /workspace/searches/{id} association,company,institution,moderator,administrator
            POST /workspace/searches/{id}/removal association,company,institution,moderator,administrator
            GET /notifications association,company,institution,moderator,administrator
            GET /notifications/preferences association,company,institution,moderator,administrator
            POST /notifications/preferences association,company,institution,moderator,administrator
            POST /notifications/reading association,company,institution,moderator,administrator
            GET /moderation moderator,administrator
            GET /moderation/reviews/{id} moderator,administrator
            POST /moderation/reviews/{id}/decision moderator,administrator
            POST /moderation/reviews/{id}/taking moderator,administrator
            POST /moderation/reviews/{id}/release moderator,administrator
            POST /moderation/publications moderator,administrator
            POST /moderation/publications/{id}/undoing moderator,administrator
            GET /moderation/organisations moderator,administrator
            GET /moderation/organisations/{id} moderator,administrator
            GET /moderation/organisations/{id}/suspension moderator,administrator
            POST /moderation/organisations/{id}/suspension moderator,administrator
            POST /moderation/organisations/{id}/reinstatement moderator,administrator
            POST /moderation/organisations/{id}/closure moderator,administrator
            GET /moderation/documents/{id} moderator,administrator
            POST /moderation/documents/{id}/acceptance moderator,administrator
            GET /moderation/documents/{id}/return moderator,administrator
            POST /moderation/documents/{id}/return moderator,administrator
            POST /moderation/documents/{id}/erasure moderator,administrator
            GET /moderation/audit moderator,administrator
            GET /moderation/audit/export moderator,administrator
            GET /administration administrator
            GET /administration/matching administrator
            POST /administration/matching/weights administrator
            GET /administration/recommendations administrator
            GET /administration/holidays administrator
            POST /administration/holidays administrator
            POST /administration/holidays/{id}/removal administrator
            GET /administration/imports administrator
            POST /administration/imports administrator
            GET /administration/imports/model administrator
            GET /administration/imports/{id} administrator
            GET /administration/imports/{id}/faults administrator
            POST /administration/imports/{id}/confirmation administrator
            POST /administration/imports/{id}/removal administrator
            GET /administration/mail administrator
            GET /administration/mail/dead-letters administrator
            GET /administration/mail/{id} administrator
            GET /administration/mail/{id}/html administrator
            POST /administration/mail/{id}/repetition administrator
            GET /unsubscribe all
            POST /unsubscribe all
            """;

    @LocalServerPort
    int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping routes;

    @Autowired
    JdbcTemplate database;

    private final List<Door> doors = Stream.of(TABLE.split("\n")).map(Door::of).toList();

    private final Map<String, Client> clients = new LinkedHashMap<>();

    private final Map<String, String> tokens = new LinkedHashMap<>();

    private final Map<String, String> names = new HashMap<>();

    private DemonstrationIds ids = new DemonstrationIds(new JdbcTemplate());

    @BeforeAll
    void everybodySignsIn() {
        this.ids = new DemonstrationIds(this.database);
        Stream.concat(ACCOUNTS.stream(), Stream.of(Pages.VISITOR, "other-association", "other-company"))
            .forEach((account) -> this.clients.put(account, Client.of(this.port, "fr", account)));
        this.clients.forEach((account, client) -> this.tokens.put(account,
                client.get(account.equals(Pages.VISITOR) ? "/sign-in" : "/workspace")
                    .page()
                    .selectFirst("input[name=_csrf]")
                    .val()));
        // what a task of the start still brings must be there before anything is compared
        this.doors.stream().map((door) -> door.thing).filter(Objects::nonNull).forEach(this::named);
    }

    @Test
    void everyRouteOfTheRunningPortalStandsInTheTable() {
        Set<String> running = new TreeSet<>();
        this.routes.getHandlerMethods().keySet().forEach((route) -> {
            Set<RequestMethod> methods = route.getMethodsCondition().getMethods();
            route.getPatternValues()
                .stream()
                .filter((pattern) -> !pattern.equals("/error"))
                .forEach((pattern) -> (methods.isEmpty() ? Set.of(RequestMethod.GET) : methods)
                    .forEach((method) -> running.add(method + " " + pattern)));
        });
        Set<String> listed = this.doors.stream()
            .map((door) -> door.method + " " + door.route)
            .collect(Collectors.toCollection(TreeSet::new));
        assertThat(listed).isEqualTo(running);
    }

    @Test
    void aVisitorIsSentToSignIn() {
        List<String> faults = new ArrayList<>();
        closedTo(Pages.VISITOR).forEach((door) -> {
            Answer answer = ask(Pages.VISITOR, door, UUID.randomUUID().toString());
            if (answer.status() != 302 || !answer.location().equals("/sign-in")) {
                faults.add(door + " answers " + answer.status() + " " + answer.location());
            }
        });
        assertThat(faults).isEmpty();
    }

    @Test
    void aWrongRoleStaysOutside() {
        List<String> faults = new ArrayList<>();
        for (String account : ACCOUNTS) {
            closedTo(account).forEach((door) -> {
                Answer answer = ask(account, door, UUID.randomUUID().toString());
                if (answer.status() != 403) {
                    faults.add(account + " " + door + " answers " + answer.status());
                }
            });
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void whatBelongsToAnotherOrganisationDoesNotExist() {
        Map<String, String> before = DatabaseContent.hashes(this.database);
        List<String> faults = new ArrayList<>();
        this.doors.forEach((door) -> door.strangers.forEach((stranger) -> {
            String id = named(door.thing);
            String absentId = UUID.randomUUID().toString();
            Answer answer = ask(stranger, door, id);
            Answer absent = ask(stranger, door, absentId);
            if (answer.status() != 404 || absent.status() != 404) {
                faults.add(door + " answers " + answer.status() + " to " + stranger + ", " + absent.status()
                        + " when it is absent");
            }
            else if (!told(answer, id).equals(told(absent, absentId))) {
                faults.add(door + " tells " + stranger + " that it is there");
            }
        }));
        assertThat(faults).isEmpty();
        assertThat(DatabaseContent.hashes(this.database)).isEqualTo(before);
    }

    @Test
    void anotherWayToWriteAnAddressOpensNoDoor() {
        Map<String, List<String>> closed = new LinkedHashMap<>();
        Map<String, List<String>> owned = new LinkedHashMap<>();
        this.doors.stream()
            .filter((door) -> door.method.equals("GET") && !door.roles.contains("all"))
            .forEach((door) -> {
                String id = (door.thing != null) ? named(door.thing) : UUID.randomUUID().toString();
                String path = door.address(id, named("draftNeed"));
                outside(door)
                    .forEach((account) -> closed.computeIfAbsent(account, (name) -> new ArrayList<>()).add(path));
                owned.computeIfAbsent(door.roles.iterator().next(), (name) -> new ArrayList<>()).add(path);
            });
        Collection<String> faults = new ConcurrentLinkedQueue<>();
        atOnce(closed.keySet(), (account) -> closed.get(account).forEach((path) -> {
            Client client = this.clients.get(account);
            int plain = client.get(path).status();
            int head = client.request("HEAD", path, Map.of()).status();
            if (head != plain) {
                faults.add(account + " HEAD " + path + " answers " + head + " instead of " + plain);
            }
            otherWritings(path).forEach((writing) -> {
                int status = client.get(writing).status();
                if (status < 300 || status >= 500) {
                    faults.add(account + " " + writing + " answers " + status);
                }
            });
        }));
        atOnce(owned.keySet(),
                (account) -> owned.get(account)
                    .stream()
                    .flatMap(AccessTests::otherWritings)
                    .filter((writing) -> this.clients.get(account).get(writing).status() >= 500)
                    .forEach((writing) -> faults.add(account + " " + writing + " fails")));
        assertThat(faults).isEmpty();
    }

    /** A visitor, whoever is a stranger to it, and one of another role. */
    private static Set<String> outside(Door door) {
        Set<String> outside = new TreeSet<>(door.strangers);
        outside.add(Pages.VISITOR);
        ACCOUNTS.stream().filter((account) -> !door.roles.contains(account)).findFirst().ifPresent(outside::add);
        return outside;
    }

    /** Each asks one thing after the other, but nobody waits for another. */
    private static void atOnce(Collection<String> accounts, Consumer<String> asking) {
        accounts.parallelStream().forEach(asking);
    }

    @Test
    void aMethodInAHeaderIsNotHeard() {
        String token = this.tokens.get("association");
        Map<String, String> before = DatabaseContent.hashes(this.database);
        for (String method : List.of("GET", "DELETE", "PUT", "PATCH")) {
            Answer answer = this.clients.get("association")
                .request("POST", "/workspace/initiatives/" + named("draft") + "?_method=" + method + "&_csrf=" + token,
                        Map.of("X-HTTP-Method-Override", method));
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.page().select("[data-errsum]")).isNotEmpty();
        }
        assertThat(DatabaseContent.hashes(this.database)).isEqualTo(before);
    }

    private static Stream<String> otherWritings(String path) {
        int last = path.lastIndexOf('/');
        String first = path.substring(1, 2);
        return Stream.of("/;x" + path, path + "/", path + ";x=1", path + "/.", path + "%2f", path + "/%2e",
                path + "/x/..", path.substring(0, last) + "//" + path.substring(last + 1),
                path.substring(0, last) + "/%2e/" + path.substring(last + 1),
                "/%" + Integer.toHexString(first.charAt(0)) + path.substring(2),
                "/" + first.toUpperCase(Locale.ROOT) + path.substring(2), path + ".html", path + "%00", path + "%20");
    }

    /** A page without what is of the moment: the address it has, and its token. */
    private static String told(Answer answer, String id) {
        return answer.body().replace(id, "").replaceAll("value=\"[^\"]{30,}\"", "");
    }

    @Test
    void whoMayComeInDoes() {
        List<String> faults = new ArrayList<>();
        this.doors.stream()
            .filter((door) -> door.method.equals("GET") && !door.roles.contains("all"))
            .forEach((door) -> {
                if (door.thing != null && !door.route.contains("{line}")) {
                    Answer answer = ask(door.roles.iterator().next(), door, named(door.thing));
                    // without news there is nothing to answer
                    if (answer.status() != (door.route.endsWith("/news") ? 204 : 200)) {
                        faults.add(door + " answers " + answer.status() + " to its owner");
                    }
                }
                else if (!door.route.contains("{") && !door.route.equals("/proposals/new")) {
                    door.roles.stream()
                        .filter((role) -> ask(role, door, "").status() != 200)
                        .forEach((role) -> faults.add(door + " does not let in " + role));
                }
            });
        assertThat(faults).isEmpty();
    }

    @Test
    void nothingChangesWithoutItsToken() {
        // a mail program has no form of ours: the secret stands in the address
        List<Door> changing = this.doors.stream()
            .filter((door) -> door.method.equals("POST") && !door.route.equals("/unsubscribe"))
            .toList();
        Collection<String> faults = new ConcurrentLinkedQueue<>();
        atOnce(this.clients.keySet(), (account) -> changing.forEach((door) -> {
            String another = this.tokens.get(account.equals("moderator") ? "administrator" : "moderator");
            for (String token : List.of("", "foreign", another)) {
                Answer answer = this.clients.get(account)
                    .post(door.address(UUID.randomUUID().toString(), UUID.randomUUID().toString()),
                            List.of(Map.entry("_csrf", token)));
                if (answer.status() != 403) {
                    faults.add(account + " " + door + " answers " + answer.status());
                }
            }
        }));
        assertThat(faults).isEmpty();
    }

    /** The address of something in the demonstration: nothing here changes it. */
    private String named(String name) {
        return this.names.computeIfAbsent(name, this.ids::get);
    }

    private Stream<Door> closedTo(String account) {
        return this.doors.stream().filter((door) -> !door.roles.contains("all") && !door.roles.contains(account));
    }

    private Answer ask(String account, Door door, String id) {
        Client client = this.clients.get(account);
        String address = door.address(id, named("draftNeed"), this::named);
        return door.method.equals("GET") ? client.get(address)
                : client.post(address, List.of(Map.entry("_csrf", this.tokens.get(account))));
    }

    private record Door(String method, String route, Set<String> roles, String thing, List<String> strangers) {

        static Door of(String line) {
            String[] part = line.split(" ");
            return new Door(part[0], part[1], new LinkedHashSet<>(List.of(part[2].split(","))),
                    (part.length > 3) ? part[3] : null, (part.length > 4) ? List.of(part[4].split(",")) : List.of());
        }

        String address(String id, String need) {
            return address(id, need, (part) -> need);
        }

        /** Parts of a partnership stand under their own names. */
        String address(String id, String need, UnaryOperator<String> parts) {
            String address = this.route.replace("{id}", id)
                .replace("{needId}", need)
                .replace("{slug}", id)
                .replace("{code}", id)
                .replace("{line}", "1")
                .replace("{number}", "1");
            for (String part : List.of("milestone", "delivery", "entry", "indicator", "signatory")) {
                if (address.contains("{" + part + "}")) {
                    boolean contested = part.equals("entry") && this.route.endsWith("/correction");
                    address = address.replace("{" + part + "}", parts.apply(contested ? "contested" : part));
                }
            }
            return address;
        }

        @Override
        public String toString() {
            return this.method + " " + this.route;
        }

    }

}
