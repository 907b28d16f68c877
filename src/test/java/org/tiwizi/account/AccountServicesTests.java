package org.tiwizi.account;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.tiwizi.platform.RepositoryTest;
import org.tiwizi.platform.TiwiziProperties;
import org.tiwizi.platform.TooBusy;
import org.tiwizi.shared.Conflict;
import org.tiwizi.shared.Token;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.clearInvocations;

@RepositoryTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@RecordApplicationEvents
@EnableConfigurationProperties(TiwiziProperties.class)
@Import({ AccountService.class, PasswordService.class, Passwords.class, SignIn.class, AdministratorCommand.class,
        AccountServicesTests.Time.class })
class AccountServicesTests {

    private static final String PASSWORD = "  شجرة الأركان 🌳 عند النهر ";

    @Autowired
    AccountService accounts;

    @Autowired
    PasswordService passwords;

    @MockitoSpyBean
    Passwords hashing;

    @Autowired
    SignIn signIn;

    @Autowired
    AdministratorCommand administrators;

    @Autowired
    JdbcClient database;

    @Autowired
    ApplicationEvents events;

    private final String hash = "{argon2}" + new Argon2PasswordEncoder(16, 32, 1, 1024, 1).encode(PASSWORD);

    private final NewAccount nadia = Accounts.moderator(this.hash);

    @Test
    void theRightPasswordSignsInWhateverTheCaseOfTheAddress() {
        UUID id = this.accounts.open(this.nadia);

        Authentication signedIn = attempt(this.nadia.email().toUpperCase(Locale.ROOT), PASSWORD);

        assertThat(signedIn.getName()).isEqualTo(id.toString());
        assertThat(signedIn.getCredentials()).isNull();
        assertThat(signedIn.getAuthorities()).extracting(Object::toString).containsExactly("ROLE_MODERATOR");
        assertThat(signedIn.getPrincipal()).isInstanceOfSatisfying(Member.class,
                (member) -> assertThat(member.personName()).isEqualTo("Nadia"));
    }

    @Test
    void aPasswordCountsExactlyAsTyped() {
        this.accounts.open(this.nadia);

        assertThatExceptionOfType(BadCredentialsException.class)
            .isThrownBy(() -> attempt(this.nadia.email(), PASSWORD.strip()));
        String long128 = "ء".repeat(128);
        assertThat(this.accounts.hash(long128)).startsWith("{argon2}$argon2id$v=19$m=19456,t=2,p=1$");
        NewAccount longest = Accounts.moderator(this.accounts.hash(long128));
        this.accounts.open(longest);
        assertThat(attempt(longest.email(), long128).isAuthenticated()).isTrue();
        assertThatExceptionOfType(BadCredentialsException.class)
            .isThrownBy(() -> attempt(longest.email(), "ء".repeat(127) + "آ"));
    }

    @Test
    void aWeakerHashIsReplacedAtSignIn() {
        UUID id = this.accounts.open(this.nadia);

        attempt(this.nadia.email(), PASSWORD);

        assertThat(stored(id)).startsWith("{argon2}$argon2id$v=19$m=19456,t=2,p=1$");
        attempt(this.nadia.email(), PASSWORD);
    }

    @Test
    void unknownAddressesAndWrongPasswordsFailAlike() {
        this.accounts.open(this.nadia);
        for (String email : List.of(this.nadia.email(), "nobody@nour.example", "null\0@nour.example", "")) {
            assertThatExceptionOfType(BadCredentialsException.class).isThrownBy(() -> attempt(email, "wrong"))
                .withMessage("Wrong address or password");
        }
    }

    /** What a hash costs is the same for all: {@link PasswordsTests}. */
    @Test
    void unknownAddressesTakeAsMuchWorkAsKnownOnes() {
        this.accounts.open(this.nadia);
        for (String email : List.of(this.nadia.email(), "nobody@nour.example", "null\0@nour.example", "")) {
            clearInvocations(this.hashing);
            assertThatExceptionOfType(BadCredentialsException.class).isThrownBy(() -> attempt(email, "wrong"));
            then(this.hashing).should().match(eq("wrong"), any());
            then(this.hashing).shouldHaveNoMoreInteractions();
        }
        for (String email : List.of(this.nadia.email(), "nobody@nour.example")) {
            clearInvocations(this.hashing);
            this.passwords.ask(email);
            then(this.hashing).should().match("", null);
            then(this.hashing).shouldHaveNoMoreInteractions();
        }
    }

    @Test
    void anAddressOpensOneAccountOnly() {
        this.accounts.open(this.nadia);

        assertThat(this.accounts.exists(this.nadia.email().toUpperCase(Locale.ROOT))).isTrue();
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> this.accounts.open(this.nadia));
    }

    @Test
    void aChangedRoleCountsAtTheNextRequest() {
        UUID id = this.accounts.open(this.nadia);
        Authentication before = attempt(this.nadia.email(), PASSWORD);
        this.database.sql("update account set role = 'ADMINISTRATOR' where id = ?").param(id).update();

        assertThat(this.signIn.renew(before)).isNotNull()
            .satisfies((now) -> assertThat(now.getAuthorities()).extracting(Object::toString)
                .containsExactly("ROLE_ADMINISTRATOR"));
        this.database.sql("delete from account where id = ?").param(id).update();
        assertThat(this.signIn.renew(before)).isNull();
    }

    @Test
    void visitorsStayVisitors() {
        Authentication visitor = new AnonymousAuthenticationToken("key", "anonymousUser",
                AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS"));

        assertThat(this.signIn.renew(visitor)).isSameAs(visitor);
    }

    @Test
    void onlyOwnersAreToldButEveryQuestionLeavesARow() {
        this.accounts.open(this.nadia);
        long before = resets();

        this.passwords.ask(this.nadia.email());
        this.passwords.ask("nobody@nour.example");

        assertThat(resets() - before).isEqualTo(2);
        assertThat(this.events.stream(PasswordResetAsked.class)).singleElement()
            .satisfies((asked) -> assertThat(asked.email()).isEqualTo(this.nadia.email()));
    }

    @Test
    void ofFiftyUsesOfALinkOneCounts() throws Exception {
        UUID id = this.accounts.open(this.nadia);
        Authentication before = attempt(this.nadia.email(), PASSWORD);
        String token = asked();
        ExecutorService people = Executors.newFixedThreadPool(50);
        List<Callable<Boolean>> uses = IntStream.range(0, 50)
            .<Callable<Boolean>>mapToObj((use) -> () -> changed(token, "olivier bleu " + use))
            .toList();

        int changed = 0;
        for (Future<Boolean> use : people.invokeAll(uses)) {
            changed += use.get() ? 1 : 0;
        }
        people.shutdown();

        assertThat(changed).isEqualTo(1);
        assertThat(this.database.sql("select stamp from account where id = ?").param(id).query(Integer.class).single())
            .isEqualTo(1);
        assertThat(this.signIn.renew(before)).isNull();
    }

    @Test
    void aLinkEndsWithTheHourAndWithANewPassword() {
        UUID id = this.accounts.open(this.nadia);
        String first = asked();
        String second = asked();
        assertThat(this.passwords.owner(first)).contains(this.nadia.email());
        assertThat(this.passwords.owner(first + " ")).isEmpty();

        assertThat(this.passwords.reset(second, "olivier bleu sous la pluie")).isTrue();

        assertThat(this.passwords.owner(first)).isEmpty();
        assertThat(this.passwords.reset(first, "une autre phrase encore")).isFalse();
        assertThat(attempt(this.nadia.email(), "olivier bleu sous la pluie").isAuthenticated()).isTrue();

        String third = asked();
        this.database.sql("update password_reset set expires_at = now() where account_id = ? and used_at is null")
            .param(id)
            .update();
        assertThat(this.passwords.reset(third, "une autre phrase encore")).isFalse();
    }

    @Test
    void onlyTheHashOfALinkIsStored() {
        this.accounts.open(this.nadia);
        String token = asked();

        assertThat(token).hasSize(43);
        assertThat(this.database.sql("select count(*) from password_reset where token_hash = ?")
            .param(new Token(token).hash())
            .query(Long.class)
            .single()).isEqualTo(1);
        assertThat(this.database.sql("select r::text from password_reset r").query(String.class).list())
            .noneMatch((row) -> row.contains(token));
    }

    @Test
    void theAdministratorsCommandPrintsALinkAndNoPasswordWorksBefore() {
        String email = "admin.%s@tiwizi.example".formatted(UUID.randomUUID());

        String printed = printed(() -> this.administrators.run(List.of(email)));

        assertThat(printed).contains("http://localhost:8080/password/reset?token=");
        String token = printed.substring(printed.indexOf("token=") + 6).strip();
        assertThat(this.passwords.owner(token)).contains(email);
        for (String password : List.of("", "{none}", "null")) {
            assertThatExceptionOfType(BadCredentialsException.class).isThrownBy(() -> attempt(email, password));
        }
        assertThat(this.passwords.reset(token, "olivier bleu sous la pluie")).isTrue();
        assertThat(attempt(email, "olivier bleu sous la pluie").getAuthorities()).extracting(Object::toString)
            .containsExactly("ROLE_ADMINISTRATOR");
        assertThat(printed(() -> this.administrators.run(List.of(email)))).contains("token=");
    }

    @Test
    void theAdministratorsCommandRaisesNobodyElse() {
        this.accounts.open(this.nadia);

        assertThatExceptionOfType(IllegalArgumentException.class)
            .isThrownBy(() -> this.administrators.run(List.of(this.nadia.email())));
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> this.administrators.run(List.of()));
    }

    @Test
    void moderatorsAreFoundByTheirRole() {
        UUID id = this.accounts.open(this.nadia);

        assertThat(this.accounts.recipients(Role.MODERATOR)).filteredOn((person) -> person.accountId().equals(id))
            .singleElement()
            .satisfies((person) -> assertThat(person.email()).isEqualTo(this.nadia.email()));
    }

    private Authentication attempt(String email, String password) {
        return this.signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(email, password));
    }

    private String asked() {
        this.passwords.ask(this.nadia.email());
        return this.events.stream(PasswordResetAsked.class).reduce((first, last) -> last).orElseThrow().token();
    }

    /** On a crowded machine some are turned away before they are looked at. */
    private boolean changed(String token, String password) {
        try {
            return this.passwords.reset(token, password);
        }
        catch (TooBusy busy) {
            return false;
        }
    }

    private String stored(UUID id) {
        return this.database.sql("select password_hash from account where id = ?")
            .param(id)
            .query(String.class)
            .single();
    }

    private long resets() {
        return this.database.sql("select count(*) from password_reset").query(Long.class).single();
    }

    private static String printed(Runnable command) {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            command.run();
        }
        finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Time {

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }

    }

}
