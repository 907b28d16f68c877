package org.tiwizi.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import com.github.kagkarlsson.scheduler.boot.autoconfigure.DbSchedulerAutoConfiguration;
import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tiwizi.account.AccountService;
import org.tiwizi.account.Member;
import org.tiwizi.account.PasswordResetAsked;
import org.tiwizi.account.Recipient;
import org.tiwizi.account.Role;
import org.tiwizi.initiative.InitiativeService;
import org.tiwizi.offer.OfferService;
import org.tiwizi.mail.MailLog;
import org.tiwizi.mail.MailStatus;
import org.tiwizi.mail.MailView;
import org.tiwizi.mail.Mailer;
import org.tiwizi.mail.UnsubscriptionService;
import org.tiwizi.organisation.OrganisationCard;
import org.tiwizi.organisation.OrganisationKind;
import org.tiwizi.organisation.OrganisationReturned;
import org.tiwizi.organisation.OrganisationService;
import org.tiwizi.organisation.OrganisationStatus;
import org.tiwizi.organisation.OrganisationSubmitted;
import org.tiwizi.organisation.SignUpReceived;
import org.tiwizi.platform.RepositoryTest;
import org.tiwizi.platform.TiwiziProperties;
import org.tiwizi.platform.Words;
import org.tiwizi.proposal.ProposalMoved;
import org.tiwizi.proposal.ProposalStatus;
import org.tiwizi.proposal.ProposalStep;
import org.tiwizi.proposal.Side;
import org.tiwizi.recommendation.RecommendationsPublished;
import org.tiwizi.shared.Language;
import org.tiwizi.shared.Origin;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

@RepositoryTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@EnableConfigurationProperties(TiwiziProperties.class)
@ImportAutoConfiguration({ DbSchedulerAutoConfiguration.class, MailSenderAutoConfiguration.class,
        ThymeleafAutoConfiguration.class, MessageSourceAutoConfiguration.class })
@Import({ Announcer.class, Notices.class, Preferences.class, PreferenceService.class, Letters.class, DailyDigest.class,
        NoticeService.class, AccountListener.class, OrganisationListener.class, InitiativeListener.class,
        OfferListener.class, ProposalListener.class, PartnershipListener.class, RecommendationListener.class,
        Words.class, TellingTests.Time.class })
class TellingTests {

    @RegisterExtension
    static final GreenMailExtension SERVER = new GreenMailExtension(new ServerSetup(0, null, ServerSetup.PROTOCOL_SMTP))
        .withPerMethodLifecycle(false);

    private final OrganisationCard company = new OrganisationCard(UUID.randomUUID(), OrganisationKind.COMPANY,
            "atlas-numerique", Map.of(Language.FR, "Atlas\r\nBcc: x@evil.test Numérique"), null, null, null, null,
            OrganisationStatus.VERIFIED, null, Origin.MEMBERS, null);

    private final UUID associationId = UUID.randomUUID();

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    NoticeService notices;

    @Autowired
    PreferenceService preferences;

    @Autowired
    DailyDigest digest;

    @Autowired
    JavaMailSenderImpl sender;

    @Autowired
    UnsubscriptionService subscriptions;

    @Autowired
    MailLog log;

    @Autowired
    JdbcClient database;

    @MockitoBean
    AccountService accounts;

    @MockitoBean
    OrganisationService organisations;

    @MockitoBean
    InitiativeService initiatives;

    @MockitoBean
    OfferService offers;

    private Member nadia = member();

    @DynamicPropertySource
    static void server(DynamicPropertyRegistry properties) {
        properties.add("spring.mail.host", () -> "localhost");
        properties.add("spring.mail.port", () -> SERVER.getSmtp().getPort());
    }

    @BeforeEach
    void anAssociationWithOnePerson() throws Exception {
        SERVER.purgeEmailFromAllMailboxes();
        this.nadia = member();
        given(this.accounts.recipients(this.associationId)).willReturn(List.of(nadia("nadia@nour.example")));
        given(this.organisations.card(this.company.id())).willReturn(this.company);
    }

    @Test
    void anAssociationIsToldInArabicByARealServer() throws Exception {
        UUID proposalId = UUID.randomUUID();

        publish(sent(proposalId));

        MimeMessage mail = received();
        assertThat(mail.getSubject()).isEqualTo("مقترح في انتظاركم");
        assertThat(mail.getAllRecipients()).hasSize(1);
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getHeader("Auto-Submitted", null)).isEqualTo("auto-generated");
        assertThat(mail.getHeader("Message-ID", null)).endsWith("@localhost>");
        assertThat(part(mail, "text/plain"))
            .contains("مرحبا \u2068نادية\u2069،", "\u2068Atlas Bcc: x@evil.test Numérique\u2069",
                    "http://localhost:8080/proposals/" + proposalId)
            .doesNotContain("??");
        assertThat(part(mail, "text/html")).contains("lang=\"ar\" dir=\"rtl\"",
                "href=\"http://localhost:8080/proposals/" + proposalId);
        assertThat(this.notices.unread(this.nadia)).isEqualTo(1);
        assertThat(this.notices.newest(this.nadia, 1).items()).singleElement().satisfies((notice) -> {
            assertThat(notice.kind()).isEqualTo(NewsKind.PROPOSAL_SENT);
            assertThat(notice.link()).isEqualTo("/proposals/" + proposalId);
            assertThat(notice.party()).isNotNull();
        });
    }

    @Test
    void recommendationsAreToldInThePortalOnlyUnlessSomebodyAsks() {
        long before = this.log.newest(1).total();
        publish(new RecommendationsPublished(this.associationId));

        assertThat(this.notices.newest(this.nadia, 1).items()).singleElement().satisfies((notice) -> {
            assertThat(notice.kind()).isEqualTo(NewsKind.RECOMMENDATIONS_PUBLISHED);
            assertThat(notice.link()).isEqualTo("/recommendations");
        });
        assertThat(this.log.newest(1).total()).isEqualTo(before);
    }

    @Test
    void recommendationsComeByMailToThoseWhoAskForIt() throws Exception {
        nadia("nadia@nour.example");
        assertThat(this.preferences.read(this.nadia).recommendations()).isEqualTo(Delivery.NONE);
        prefer(recommendations(Delivery.AT_ONCE));

        publish(new RecommendationsPublished(this.associationId));

        MimeMessage mail = received();
        assertThat(mail.getSubject()).isEqualTo("توصيات جديدة في انتظاركم");
        assertThat(part(mail, "text/plain")).contains("http://localhost:8080/recommendations").doesNotContain("??");
        await().untilAsserted(() -> assertThat(tasks()).isZero());
    }

    @Test
    void oneClickInTheMessageOfTheDayEndsIt() throws Exception {
        nadia("nadia@nour.example");
        prefer(proposals(Delivery.DAILY));
        given(this.accounts.people(any())).willReturn(Map.of(this.nadia.accountId(), nadia("nadia@nour.example")));
        publish(sent(UUID.randomUUID()));
        this.digest.tick();
        String token = received().getHeader("List-Unsubscribe", null).replaceAll("^.*token=([^>]+)>$", "$1");
        publish(sent(UUID.randomUUID()));
        long before = this.log.newest(1).total();

        this.subscriptions.unsubscribe(token);
        publish(sent(UUID.randomUUID()));
        this.digest.tick();

        assertThat(this.log.newest(1).total()).as("neither what comes now nor what waited").isEqualTo(before);
        assertThat(this.preferences.read(this.nadia).proposals()).isEqualTo(Delivery.NONE);
        assertThat(this.preferences.read(this.nadia).messages()).isEqualTo(Delivery.AT_ONCE);
    }

    @Test
    void whoReadsWaitsForNobodyWhoTells() {
        given(this.accounts.recipients(Role.MODERATOR)).willReturn(List.of(nadia("moderator@tiwizi.example")));
        publish(new OrganisationSubmitted(this.company.id()));
        publish(sent(UUID.randomUUID()));
        await().untilAsserted(() -> assertThat(tasks()).isZero());

        this.transaction.executeWithoutResult((status) -> {
            this.events.publishEvent(new OrganisationSubmitted(this.company.id()));
            CompletableFuture.runAsync(() -> this.notices.readAll(this.nadia)).orTimeout(10, TimeUnit.SECONDS).join();
        });

        assertThat(this.notices.newest(this.nadia, 1).items()).filteredOn(NoticeView::unread)
            .singleElement()
            .satisfies((notice) -> {
                assertThat(notice.kind()).isEqualTo(NewsKind.ORGANISATION_SUBMITTED);
                assertThat(notice.times()).isEqualTo(2);
            });
    }

    @Test
    void whatIsRolledBackTellsNobody() {
        Awaitility.await()
            .atMost(Duration.ofSeconds(10))
            .until(() -> this.database.sql("select count(*) from scheduled_tasks").query(Long.class).single() == 0);
        long before = this.log.newest(1).total();

        this.transaction.executeWithoutResult((status) -> {
            this.events.publishEvent(sent(UUID.randomUUID()));
            status.setRollbackOnly();
        });

        assertThat(this.log.newest(1).total()).isEqualTo(before);
        assertThat(this.notices.unread(this.nadia)).isZero();
        assertThat(this.database.sql("select count(*) from scheduled_tasks").query(Long.class).single()).isZero();
    }

    @Test
    void aLinkIsStruckOutOfTheLogOnceItLeft() throws Exception {
        publish(new SignUpReceived("salma@atlas.example", Language.FR, "Salma", "secret-token_1"));

        assertThat(part(received(), "text/plain"))
            .contains("http://localhost:8080/sign-up/confirmation?token=secret-token_1");
        Awaitility.await()
            .atMost(Duration.ofSeconds(10))
            .untilAsserted(() -> assertThat(last().status()).isEqualTo(MailStatus.SENT));
        assertThat(last().plainText()).contains("token=…").doesNotContain("secret-token_1");
        assertThat(this.database.sql("select html from mail_message where id = ?")
            .param(last().id())
            .query(String.class)
            .single()).doesNotContain("secret-token_1");
    }

    @Test
    void whoHasAnAccountAlreadyIsToldSo() throws Exception {
        publish(new SignUpReceived("salma@atlas.example", Language.FR, "Salma", null));

        MimeMessage mail = received();
        assertThat(mail.getSubject()).isEqualTo("Vous avez déjà un compte");
        assertThat(part(mail, "text/plain")).contains("http://localhost:8080/sign-in").doesNotContain("token=");
    }

    @Test
    void aForgottenPasswordIsAnsweredInTheOwnersLanguage() throws Exception {
        publish(new PasswordResetAsked("salma@atlas.example", Language.EN, "secret"));

        assertThat(part(received(), "text/plain")).contains("http://localhost:8080/password/reset?token=secret");
    }

    @Test
    void aRemarkIsQuoted() throws Exception {
        given(this.accounts.recipients(this.company.id())).willReturn(List.of(nadia("salma@atlas.example")));

        publish(new OrganisationReturned(this.company.id(), "ICE illisible\n<script>alert(1)</script>"));

        MimeMessage mail = received();
        assertThat(part(mail, "text/plain")).contains("> ICE illisible", "> <script>alert(1)</script>");
        assertThat(part(mail, "text/html")).contains("&lt;script&gt;").doesNotContain("<script>");
    }

    @Test
    void moderatorsReadWhatWaitsInThePortalOnly() {
        given(this.accounts.recipients(Role.MODERATOR)).willReturn(List.of(nadia("moderator@tiwizi.example")));
        long before = this.log.newest(1).total();

        publish(new OrganisationSubmitted(this.company.id()));

        assertThat(this.notices.unread(this.nadia)).isEqualTo(1);
        assertThat(this.log.newest(1).total()).isEqualTo(before);
        this.notices.readAll(member());
        assertThat(this.notices.unread(this.nadia)).isEqualTo(1);
        this.notices.readAll(this.nadia);
        assertThat(this.notices.unread(this.nadia)).isZero();
    }

    @Test
    void whatIsNoAddressIsAskedOnceOnly() {
        given(this.accounts.recipients(this.company.id())).willReturn(List.of(nadia("not an address")));
        given(this.organisations.card(this.associationId)).willReturn(this.company);

        publish(new ProposalMoved(UUID.randomUUID(), UUID.randomUUID(), this.associationId, this.company.id(),
                ProposalStep.REMINDED, null, ProposalStatus.SENT, null, Side.COMPANY, Instant.EPOCH));

        await().untilAsserted(() -> assertThat(last().status()).isEqualTo(MailStatus.BOUNCED));
        assertThat(last().failure()).isNotBlank();
        assertThat(this.log.attempts(last().id())).hasSize(1);
        assertThat(this.log.dead(1).items()).anyMatch((line) -> line.id().equals(last().id()));
        await().untilAsserted(() -> assertThat(tasks()).isZero());

        this.transaction.executeWithoutResult((status) -> this.log.sendAgain(last().id()));
        await().untilAsserted(() -> assertThat(this.log.attempts(last().id())).hasSize(2));
    }

    @Test
    void aServerThatIsDownIsAskedAgainLater() throws Exception {
        int port = this.sender.getPort();
        this.sender.setPort(1);
        try {
            publish(sent(UUID.randomUUID()));
            await().untilAsserted(() -> assertThat(last().attempts()).isEqualTo(1));
            assertThat(last().status()).isEqualTo(MailStatus.WAITING);
            await().untilAsserted(() -> assertThat(this.database
                .sql("select execution_time > now() from scheduled_tasks where task_instance = ? and not picked")
                .param(last().id().toString())
                .query(Boolean.class)
                .optional()).contains(true));
        }
        finally {
            this.sender.setPort(port);
            this.database.sql("delete from scheduled_tasks").update();
        }
    }

    @Test
    void aNameOfAnyLengthAndShapeMakesOneSubjectAndOneRecipient() throws Exception {
        String name = "\u202eاسم\r\nBcc: x@evil.test\r\n\r\n" + "م🌍".repeat(2_500);
        given(this.organisations.card(this.company.id())).willReturn(
                new OrganisationCard(this.company.id(), OrganisationKind.COMPANY, "x", Map.of(Language.AR, name), null,
                        null, null, null, OrganisationStatus.VERIFIED, null, Origin.MEMBERS, null));

        publish(sent(UUID.randomUUID()));

        MimeMessage mail = received();
        assertThat(mail.getAllRecipients()).hasSize(1);
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getSubject()).hasSizeLessThanOrEqualTo(250).doesNotContain("\r", "\n");
        assertThat(part(mail, "text/plain")).doesNotContain("\u202e").contains("…\u2069").hasSizeLessThan(2_000);
    }

    @Test
    void oneClickEndsASortOfMessagesWithoutSigningIn() throws Exception {
        publish(sent(UUID.randomUUID()));
        MimeMessage mail = received();
        assertThat(mail.getHeader("List-Unsubscribe-Post", null)).isEqualTo("List-Unsubscribe=One-Click");
        String token = mail.getHeader("List-Unsubscribe", null)
            .replaceAll("^<http://localhost:8080/unsubscribe\\?token=([A-Za-z0-9_-]{43})>$", "$1");
        assertThat(part(mail, "text/html")).contains("/unsubscribe?token=" + token);
        await().untilAsserted(() -> assertThat(last().status()).isEqualTo(MailStatus.SENT));
        assertThat(this.database.sql("select count(*) from mail_message m where m::text like ?")
            .param("%" + token + "%")
            .query(Long.class)
            .single()).isZero();

        this.subscriptions.unsubscribe(token);
        this.subscriptions.unsubscribe(token);
        long before = this.log.newest(1).total();
        publish(sent(UUID.randomUUID()));

        assertThat(this.log.newest(1).total()).isEqualTo(before);
        assertThat(this.notices.unread(this.nadia)).isEqualTo(2);
        assertThat(this.subscriptions.find("unknown")).isEmpty();
    }

    @Test
    void newsOfADayComeInOneMessageAndOnceOnly() throws Exception {
        nadia("nadia@nour.example");
        prefer(proposals(Delivery.DAILY));
        given(this.accounts.people(any())).willReturn(Map.of(this.nadia.accountId(), nadia("nadia@nour.example")));
        long before = this.log.newest(1).total();
        UUID proposalId = UUID.randomUUID();
        publish(sent(proposalId));
        publish(sent(proposalId));
        publish(moved(UUID.randomUUID(), ProposalStep.REMINDED, Side.ASSOCIATION));
        assertThat(this.log.newest(1).total()).isEqualTo(before);

        this.digest.tick();
        this.digest.tick();

        MimeMessage mail = received();
        assertThat(mail.getSubject()).isEqualTo("مستجداتكم اليوم");
        assertThat(part(mail, "text/plain")).contains("خبران", "http://localhost:8080/proposals/" + proposalId);
        assertThat(this.log.newest(1).total()).isEqualTo(before + 1);
    }

    @Test
    void theSameNewsOfTheSameThingIsOneNoticeUntilItIsRead() {
        given(this.accounts.recipients(Role.MODERATOR)).willReturn(List.of(nadia("moderator@tiwizi.example")));

        publish(new OrganisationSubmitted(this.company.id()));
        publish(new OrganisationSubmitted(this.company.id()));

        assertThat(this.notices.newest(this.nadia, 1).items()).singleElement()
            .satisfies((notice) -> assertThat(notice.times()).isEqualTo(2));
        this.notices.readAll(this.nadia);
        publish(new OrganisationSubmitted(this.company.id()));
        assertThat(this.notices.newest(this.nadia, 1).items()).hasSize(2);
    }

    private void prefer(PreferencesForm form) {
        this.transaction.executeWithoutResult((status) -> this.preferences.change(form, this.nadia));
    }

    private static PreferencesForm proposals(Delivery delivery) {
        return new PreferencesForm(null, delivery, null, null, null, null, null, null, null);
    }

    private static PreferencesForm recommendations(Delivery delivery) {
        return new PreferencesForm(null, null, null, null, delivery, null, null, null, null);
    }

    private ProposalMoved sent(UUID proposalId) {
        return moved(proposalId, ProposalStep.SENT, null);
    }

    private ProposalMoved moved(UUID proposalId, ProposalStep step, @Nullable Side awaits) {
        Member salma = new Member(UUID.randomUUID(), this.company.id(), Role.COMPANY, "Salma", Language.FR, 0);
        return new ProposalMoved(proposalId, UUID.randomUUID(), this.associationId, this.company.id(), step, null,
                ProposalStatus.SENT, (step == ProposalStep.REMINDED) ? null : salma, awaits, Instant.EPOCH);
    }

    @Test
    void whoOwesAnAnswerIsReminded() throws Exception {
        publish(moved(UUID.randomUUID(), ProposalStep.REMINDED, Side.ASSOCIATION));

        assertThat(received().getSubject()).isEqualTo("تذكير: مقترح في انتظار جوابكم");
        assertThat(this.notices.unread(this.nadia)).isEqualTo(1);
    }

    private static ConditionFactory await() {
        return Awaitility.await().atMost(Duration.ofSeconds(10));
    }

    private long tasks() {
        return this.database.sql("select count(*) from scheduled_tasks").query(Long.class).single();
    }

    private void publish(Object event) {
        this.transaction.executeWithoutResult((status) -> this.events.publishEvent(event));
    }

    private MailView last() {
        return this.log.show(this.log.newest(1).items().get(0).id());
    }

    private Member member() {
        UUID id = UUID.randomUUID();
        return new Member(id, null, Role.MODERATOR, "نادية", Language.AR, 0);
    }

    private Recipient nadia(String email) {
        this.database.sql("""
                insert into account (id, version, email, person_name, password_hash, language, role, opened_at)
                values (?, 0, ?, 'نادية', '{none}', 'AR', 'MODERATOR', now()) on conflict do nothing
                """).params(this.nadia.accountId(), this.nadia.accountId() + "@nour.example").update();
        return new Recipient(this.nadia.accountId(), email, Language.AR, "نادية");
    }

    private static MimeMessage received() {
        assertThat(SERVER.waitForIncomingEmail(15_000, 1)).isTrue();
        return SERVER.getReceivedMessages()[0];
    }

    private static String part(Message mail, String type) throws Exception {
        return part((MimeMultipart) mail.getContent(), type);
    }

    private static String part(MimeMultipart parts, String type) throws Exception {
        for (int at = 0; at < parts.getCount(); at++) {
            if (parts.getBodyPart(at).isMimeType(type)) {
                return parts.getBodyPart(at).getContent().toString();
            }
            if (parts.getBodyPart(at).getContent() instanceof MimeMultipart inner) {
                String found = part(inner, type);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return "";
    }

    @TestConfiguration(proxyBeanMethods = false)
    @ComponentScan(basePackageClasses = Mailer.class,
            excludeFilters = @Filter(type = FilterType.REGEX, pattern = "org\\.tiwizi\\.mail\\.web\\..*"))
    static class Time {

        @Bean
        Clock time() {
            return Clock.systemUTC();
        }

    }

}
