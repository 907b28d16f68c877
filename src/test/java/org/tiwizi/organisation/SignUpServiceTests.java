package org.tiwizi.organisation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tiwizi.account.AccountService;
import org.tiwizi.account.NewAccount;
import org.tiwizi.account.PasswordResetAsked;
import org.tiwizi.platform.SettableClock;
import org.tiwizi.shared.Language;
import org.tiwizi.shared.Token;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.times;

@OrganisationRoomTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class SignUpServiceTests {

    private final String email = "nadia-" + UUID.randomUUID() + "@example.ma";

    @Autowired
    SignUpService signUps;

    @Autowired
    SignUpRepository rows;

    @Autowired
    OrganisationService organisations;

    @Autowired
    AccountService accounts;

    @Autowired
    SettableClock clock;

    @Autowired
    JdbcClient database;

    @Autowired
    ApplicationEvents events;

    @BeforeEach
    void accountsAsTheyAreStored() {
        this.clock.set(SettableClock.START);
        Organisations.reference(this.database);
        given(this.accounts.hash(anyString())).willReturn("{argon2}hash");
        given(this.accounts.exists(anyString())).willAnswer((call) -> accounts(call.getArgument(0)) > 0);
        given(this.accounts.open(any())).willAnswer((call) -> store(call.getArgument(0)));
    }

    @Test
    void aSignUpIsKeptAndAnnouncedWithASecretThatIsNotStored() {
        String token = signUp(association());

        assertThat(token).hasSizeGreaterThanOrEqualTo(43).matches("[A-Za-z0-9_-]+");
        assertThat(count("sign_up", "email")).isEqualTo(1);
        assertThat(this.database.sql("select token_hash from sign_up where email = ?")
            .param(this.email)
            .query(String.class)
            .single()).doesNotContain(token).hasSize(64);
    }

    @Test
    void anAddressWithAnAccountIsTreatedAlikeButGetsNoSecret() {
        signUp(association());
        confirmLast();
        this.signUps.receive(association(), Language.FR);

        assertThat(count("sign_up", "email")).isEqualTo(1);
        assertThat(last().token()).isNull();
        then(this.accounts).should(times(2)).hash(anyString());
    }

    @Test
    void confirmingOpensTheOrganisationTheAccountAndTheConsent() {
        String token = signUp(company());
        assertThat(this.signUps.confirm(token)).isEqualTo(Confirmation.CONFIRMED);

        OrganisationPage page = opened();
        assertThat(page.card().status()).isEqualTo(OrganisationStatus.DRAFT);
        assertThat(page.card().names()).containsOnlyKeys(Language.FR).containsEntry(Language.FR, "Atlas Numérique");
        assertThat(page.card().slug()).startsWith("atlas-numerique-");
        assertThat(page.ice()).isEqualTo("001561191000066");
        assertThat(page.card().activityCode()).isEqualTo("J");
        assertThat(this.database.sql("""
                select c.purpose || c.terms_version from consent c join account a on a.id = c.account_id
                where a.email = ?
                """).param(this.email).query(String.class).list()).containsExactly("SIGN_UP" + SignUp.TERMS_VERSION);
        assertThat(count("sign_up", "email")).as("nothing more is kept than needed").isZero();
    }

    @Test
    void noSecretOrAddressIsEverPrinted() {
        String token = signUp(association());

        for (Object printed : List.of(last(), association(), company(), new Token(token),
                new PasswordResetAsked(this.email, Language.FR, token))) {
            assertThat(printed.toString()).doesNotContain(token).doesNotContain(this.email).doesNotContain("phrase");
        }
    }

    @Test
    void aSecretWorksOnce() {
        String token = signUp(association());

        assertThat(this.signUps.confirm(token)).isEqualTo(Confirmation.CONFIRMED);
        assertThat(this.signUps.confirm(token)).isEqualTo(Confirmation.UNUSABLE);
        assertThat(accounts(this.email)).isEqualTo(1);
    }

    @Test
    void aSecretLivesFortyEightHours() {
        String token = signUp(association());
        this.clock.advance(Duration.ofHours(48));

        assertThat(this.signUps.confirm(token)).isEqualTo(Confirmation.UNUSABLE);
        assertThat(this.rows.eraseExpired(this.clock.instant())).isPositive();
        assertThat(count("sign_up", "email")).isZero();
    }

    @Test
    void anUnknownSecretOpensNothing() {
        for (String token : List.of("", "x", "\u0000", "' or ''='", "a".repeat(100_000))) {
            assertThat(this.signUps.confirm(token)).isEqualTo(Confirmation.UNUSABLE);
        }
    }

    @Test
    void anAddressThatGotAnAccountMeanwhileOpensNothingTwice() {
        String first = signUp(association());
        String second = signUp(company());
        assertThat(this.signUps.confirm(first)).isEqualTo(Confirmation.CONFIRMED);

        assertThat(this.signUps.confirm(second)).isEqualTo(Confirmation.ADDRESS_TAKEN);
        assertThat(accounts(this.email)).isEqualTo(1);
        assertThat(organisationsNamed("Atlas Numérique")).isZero();
    }

    @Test
    void ofFiftyAtOnceOneConfirms() throws Exception {
        String token = signUp(association());

        assertThat(atOnce(Collections.nCopies(50, token))).containsOnlyOnce(Confirmation.CONFIRMED)
            .containsOnly(Confirmation.CONFIRMED, Confirmation.UNUSABLE);
        assertThat(accounts(this.email)).isEqualTo(1);
        assertThat(organisationsNamed(association().organisationName())).isEqualTo(1);
    }

    @Test
    void ofManySignUpsOfOneAddressOneConfirms() throws Exception {
        List<String> tokens = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            tokens.add(signUp(association()));
        }

        assertThat(atOnce(tokens)).containsOnlyOnce(Confirmation.CONFIRMED)
            .containsOnly(Confirmation.CONFIRMED, Confirmation.ADDRESS_TAKEN);
        assertThat(accounts(this.email)).isEqualTo(1);
        assertThat(organisationsNamed(association().organisationName())).isEqualTo(1);
    }

    private List<Confirmation> atOnce(List<String> tokens) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(tokens.size());
        try {
            CountDownLatch start = new CountDownLatch(1);
            List<Future<Confirmation>> outcomes = new ArrayList<>();
            for (String token : tokens) {
                outcomes.add(threads.submit(() -> {
                    start.await();
                    return this.signUps.confirm(token);
                }));
            }
            start.countDown();
            List<Confirmation> all = new ArrayList<>();
            for (Future<Confirmation> outcome : outcomes) {
                all.add(outcome.get(60, TimeUnit.SECONDS));
            }
            return all;
        }
        finally {
            threads.shutdownNow();
        }
    }

    private AssociationSignUpForm association() {
        return new AssociationSignUpForm("Nadia", this.email, "un mot de passe", "Nour " + this.email, "MA-04",
                "EDUCATION", true);
    }

    private CompanySignUpForm company() {
        return new CompanySignUpForm("Nadia", this.email, "un mot de passe", "Atlas Numérique", "MA-04",
                "001561191 0000 66", "J", true);
    }

    private String signUp(SignUpForm form) {
        this.signUps.receive(form, Language.FR);
        return last().token();
    }

    private void confirmLast() {
        assertThat(this.signUps.confirm(last().token())).isEqualTo(Confirmation.CONFIRMED);
    }

    private SignUpReceived last() {
        return this.events.stream(SignUpReceived.class).reduce((first, second) -> second).orElseThrow();
    }

    private OrganisationPage opened() {
        UUID id = this.database.sql("select organisation_id from account where email = ?")
            .param(this.email)
            .query(UUID.class)
            .single();
        return this.organisations.review(id);
    }

    private long count(String table, String column) {
        return this.database.sql("select count(*) from %s where %s = ?".formatted(table, column))
            .param(this.email)
            .query(Long.class)
            .single();
    }

    private long accounts(String address) {
        return this.database.sql("select count(*) from account where lower(email) = ?")
            .param(address.toLowerCase(Locale.ROOT))
            .query(Long.class)
            .single();
    }

    private long organisationsNamed(String name) {
        return this.database.sql("""
                select count(*) from organisation_text t join account a on a.organisation_id = t.organisation_id
                where t.name = ? and a.email = ?
                """).param(name).param(this.email).query(Long.class).single();
    }

    private UUID store(NewAccount account) {
        UUID id = UUID.randomUUID();
        this.database.sql("""
                insert into account (id, version, email, person_name, password_hash, language, role, organisation_id,
                    opened_at)
                values (?, 0, ?, ?, ?, ?, ?, ?, now())
                """)
            .params(id, account.email(), account.personName(), account.passwordHash(), account.language().name(),
                    account.role().name(), account.organisationId())
            .update();
        return id;
    }

}
