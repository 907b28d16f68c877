package org.tiwizi.alert;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tiwizi.account.AccountService;
import org.tiwizi.account.Member;
import org.tiwizi.account.Recipient;
import org.tiwizi.account.Role;
import org.tiwizi.alert.Found.Thing;
import org.tiwizi.catalogue.CatalogueKind;
import org.tiwizi.mail.Envelope;
import org.tiwizi.mail.Letter;
import org.tiwizi.mail.Mailer;
import org.tiwizi.mail.Unsubscribed;
import org.tiwizi.platform.RepositoryTest;
import org.tiwizi.platform.SettableClock;
import org.tiwizi.platform.TiwiziProperties;
import org.tiwizi.platform.Words;
import org.tiwizi.shared.Conflict;
import org.tiwizi.shared.Language;
import org.tiwizi.shared.NotFound;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willAnswer;

@RepositoryTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@EnableConfigurationProperties(TiwiziProperties.class)
@ImportAutoConfiguration(MessageSourceAutoConfiguration.class)
@Import({ SavedSearches.class, SavedSearchService.class, SearchDigest.class, SearchLetters.class, Words.class,
        SearchDigestTests.Time.class })
class SearchDigestTests {

    private final List<Envelope> sent = new ArrayList<>();

    private final List<Letter> letters = new ArrayList<>();

    @Autowired
    SavedSearchService service;

    @Autowired
    SearchDigest digest;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    JdbcClient database;

    @Autowired
    SettableClock clock;

    @MockitoBean
    SearchFinder finder;

    @MockitoBean
    Mailer mailer;

    @MockitoBean
    AccountService accounts;

    private Member salma = member();

    @BeforeEach
    void somebodyWithSearches() {
        this.database.sql("delete from saved_search").update();
        this.clock.set(SettableClock.START);
        this.salma = member();
        given(this.accounts.people(any())).willAnswer((call) -> call.<Collection<UUID>>getArgument(0)
            .stream()
            .collect(Collectors.toMap(Function.identity(),
                    (id) -> new Recipient(id, id + "@atlas.example", Language.AR, "سلمى"))));
        willAnswer((call) -> {
            synchronized (this.sent) {
                this.sent.add(call.getArgument(0));
                return this.letters.add(call.getArgument(1));
            }
        }).given(this.mailer).send(any(), any());
        findsSomethingInAll();
    }

    private void findsSomethingInAll() {
        willAnswer((call) -> call.<List<SavedSearch>>getArgument(0)
            .stream()
            .map((search) -> new Found(search,
                    List.of(new Thing(Map.of(Language.FR, "Un site\r\nBcc: x@evil.test"), "/initiatives/un-site"))))
            .toList()).given(this.finder).find(any());
    }

    @Test
    void severalSearchesOfOnePersonMakeOneMessage() {
        save("q=a", "Daily", Rhythm.DAILY);
        save("q=b", "Daily too", Rhythm.DAILY);
        save("q=c", "Never", Rhythm.NONE);
        this.digest.tick();
        assertThat(this.sent).as("not on the day on which they were kept").isEmpty();

        this.clock.advance(Duration.ofDays(1));
        assertThat(this.digest.tick()).isEqualTo(2);
        this.digest.tick();

        assertThat(this.sent).singleElement().satisfies((envelope) -> {
            assertThat(envelope.recipient()).isEqualTo(this.salma.accountId() + "@atlas.example");
            assertThat(envelope.subscription()).isNotNull();
        });
        assertThat(this.letters.get(0).items()).hasSize(4)
            .anySatisfy((item) -> assertThat(item.link()).endsWith("/initiatives?q=a"))
            .allSatisfy((item) -> assertThat(item.text()).doesNotContain("\r", "\n"));
        assertThat(this.letters.get(0).paragraphs()).anyMatch((text) -> text.contains("جديدان"));
    }

    @Test
    void aWeeklySearchWaitsAWeekAndCatchesUpAfterAStop() {
        save("q=a", "Weekly", Rhythm.WEEKLY);
        this.clock.advance(Duration.ofDays(6));
        this.digest.tick();
        assertThat(this.sent).isEmpty();

        this.clock.advance(Duration.ofDays(20));
        this.digest.tick();
        assertThat(this.sent).hasSize(1);
        this.clock.advance(Duration.ofDays(6));
        this.digest.tick();
        assertThat(this.sent).hasSize(1);
    }

    @Test
    void whatCameIsNewOnlySinceItWasLastTold() {
        save("q=a", "Daily", Rhythm.DAILY);
        this.clock.advance(Duration.ofDays(1));
        this.digest.tick();
        Instant told = this.clock.instant();
        this.clock.advance(Duration.ofDays(1));
        List<SavedSearch> asked = new ArrayList<>();
        willAnswer((call) -> {
            asked.addAll(call.getArgument(0));
            return List.of();
        }).given(this.finder).find(any());

        this.digest.tick();

        assertThat(asked).singleElement().satisfies((search) -> assertThat(search.toldAt()).isEqualTo(told));
        assertThat(this.sent).as("nothing new, no message").hasSize(1);
    }

    @Test
    void twoRunsAtOnceTellEverybodyOnce() {
        List<Member> people = IntStream.range(0, 120).mapToObj((number) -> member()).toList();
        people.forEach((person) -> this.service.save(form("q=a", "A", Rhythm.DAILY), person));
        this.clock.advance(Duration.ofDays(1));

        CompletableFuture
            .allOf(CompletableFuture.runAsync(this.digest::tick), CompletableFuture.runAsync(this.digest::tick))
            .join();

        assertThat(this.sent).hasSize(120).doesNotHaveDuplicates();
    }

    @Test
    void aRunThatWasCutOffGoesOnBehindIt() {
        List<Member> people = IntStream.range(0, 120).mapToObj((number) -> member()).toList();
        people.forEach((person) -> this.service.save(form("q=a", "A", Rhythm.DAILY), person));
        this.clock.advance(Duration.ofDays(1));
        willAnswer((call) -> {
            if (this.sent.size() >= 50) {
                throw new IllegalStateException("The power went");
            }
            return call.<List<SavedSearch>>getArgument(0)
                .stream()
                .map((search) -> new Found(search, List.of(new Thing(Map.of(Language.FR, "x"), "/initiatives/x"))))
                .toList();
        }).given(this.finder).find(any());
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(this.digest::tick);
        assertThat(this.sent).hasSize(50);
        findsSomethingInAll();

        assertThat(this.digest.tick()).isEqualTo(70);

        assertThat(this.sent).hasSize(120).doesNotHaveDuplicates();
    }

    @Test
    void oneClickEndsAllOfThem() {
        save("q=a", "Daily", Rhythm.DAILY);
        this.events.publishEvent(new Unsubscribed(this.salma.accountId(), "PROPOSALS"));
        assertThat(this.service.list(this.salma)).allMatch((search) -> search.rhythm() == Rhythm.DAILY);

        this.events.publishEvent(new Unsubscribed(this.salma.accountId(), SearchLetters.TOPIC));

        assertThat(this.service.list(this.salma)).allMatch((search) -> search.rhythm() == Rhythm.NONE);
    }

    @Test
    void theSameSearchIsKeptOnceAndFiftyAtMost() {
        save("q=a&page=2", "One", Rhythm.DAILY);
        save("page=1&q=a", "Other", Rhythm.WEEKLY);
        assertThat(this.service.list(this.salma)).singleElement()
            .satisfies((search) -> assertThat(search.name()).isEqualTo("Other"));
        IntStream.range(1, 50).forEach((number) -> save("q=" + number, "n", Rhythm.DAILY));

        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> save("q=more", "n", Rhythm.DAILY));
        save("q=a", "Of fifty", Rhythm.DAILY);
        assertThat(this.service.list(this.salma)).hasSize(50).anyMatch((search) -> search.name().equals("Of fifty"));
    }

    @Test
    void nobodyElseChangesASearch() {
        save("q=a", "Mine", Rhythm.DAILY);
        UUID id = this.service.list(this.salma).get(0).id();
        Member stranger = member();

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.service.change(id, Rhythm.NONE, stranger));
        this.service.remove(id, stranger);
        assertThat(this.service.list(this.salma)).hasSize(1);
        this.service.remove(id, this.salma);
        assertThat(this.service.list(this.salma)).isEmpty();
    }

    private void save(String query, String name, Rhythm rhythm) {
        this.service.save(form(query, name, rhythm), this.salma);
    }

    private static SearchForm form(String query, String name, Rhythm rhythm) {
        return new SearchForm(CatalogueKind.INITIATIVE, query, name, rhythm);
    }

    private Member member() {
        UUID id = UUID.randomUUID();
        if (this.database != null) {
            this.database.sql("""
                    insert into account (id, version, email, person_name, password_hash, language, role, opened_at)
                    values (?, 0, ?, 'Salma', '{none}', 'AR', 'MODERATOR', now())
                    """).params(id, id + "@atlas.example").update();
        }
        return new Member(id, null, Role.MODERATOR, "Salma", Language.AR, 0);
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Time {

        @Bean
        SettableClock clock() {
            return new SettableClock();
        }

    }

}
