package org.tiwizi.intake;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tiwizi.account.Member;
import org.tiwizi.account.Role;
import org.tiwizi.document.Workbooks;
import org.tiwizi.intake.takeover.TakeoverForm;
import org.tiwizi.intake.takeover.TakeoverService;
import org.tiwizi.organisation.Confirmation;
import org.tiwizi.platform.PortalTest;
import org.tiwizi.shared.Conflict;
import org.tiwizi.shared.Language;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

/** From a coordinator’s spreadsheet to the association that signs in. */
@PortalTest
class IntakeTests {

    private static final String HEADING = "Nom,Nom en arabe,Région,Province,Secteur,E-mail,Initiative,Résumé\n";

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @Autowired
    IntakeService intake;

    @Autowired
    TakeoverService takeovers;

    @Autowired
    JdbcTemplate database;

    private Member coordinator = member(UUID.randomUUID());

    @BeforeEach
    void aCoordinator() {
        this.coordinator = member(this.database.queryForObject("""
                insert into account (id, version, email, person_name, password_hash, language, role, opened_at)
                values (gen_random_uuid(), 0, ?, 'Salma', 'x', 'FR', 'ADMINISTRATOR', now()) returning id
                """, UUID.class, "coordinator-" + this.mark + "@example.ma"));
    }

    @Test
    void whatIsWrongStandsBesideItsRow() throws Exception {
        UUID id = read(HEADING + row("one", "Souss-Massa", "Taroudannt", "Éducation")
                + row("two", "Souss", "Taroudannt", "Éducation") + row("three", "Souss-Massa", "Fès", "Éducation")
                + ",,Souss-Massa,,Éducation,no-address,,Sans titre\n"
                + row("one", "Souss-Massa", "Taroudannt", "Éducation")
                + row("six", "Souss-Massa", "", "Éducation").strip() + ",,,surplus\n");

        assertThat(this.intake.rows(this.intake.show(id), false, 1).items())
            .extracting((row) -> row.line() + " " + row.state() + " "
                    + row.faults().stream().map(RowFault::stored).sorted().toList())
            .containsExactly("2 GOOD []", "3 BAD [REGION:Known]", "4 BAD [PROVINCE:Foreign]",
                    "5 BAD [EMAIL:Email, NAME:NotBlank, TITLE:NotBlank]", "6 BAD [ROW:Repeated]",
                    "7 BAD [ROW:Surplus]");
        assertThat(this.intake.rows(this.intake.show(id), true, 1).items()).hasSize(5);
        assertThat(count("organisation_text where name like ?")).as("nothing is in before it is asked for").isZero();
    }

    @Test
    void theSameSpreadsheetTwiceMakesOneThingAndOneInvitation() throws Exception {
        String sheet = HEADING + row("one", "Souss-Massa", "", "Éducation") + row("two", "MA-09", "", "EDUCATION");
        UUID first = read(sheet);
        assertThat(read(sheet)).as("while it waits").isEqualTo(first);
        this.intake.begin(first, this.coordinator);
        this.intake.begin(first, this.coordinator);
        awaitImport(first);
        assertThat(this.intake.show(first).done()).isEqualTo(2);

        UUID second = read(sheet);
        assertThat(this.intake.show(second)).returns(0, IntakeView::good).returns(2, IntakeView::known);
        this.intake.begin(second, this.coordinator);
        awaitImport(second);

        assertThat(count("organisation_text where name like ?")).isEqualTo(2);
        assertThat(count("initiative_text where title like ?")).isEqualTo(2);
        assertThat(count("mail_message where recipient like ?")).isEqualTo(2);
        assertThat(this.database.queryForList("""
                select distinct o.status || i.status from organisation o
                join organisation_text t on t.organisation_id = o.id join initiative i on i.association_id = o.id
                where t.name like ?
                """, String.class, "%" + this.mark + "%")).containsExactly("DRAFTDRAFT");
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> this.intake.discard(first, this.coordinator));
        assertThat(trail(first)).as("once each; the clock finishes")
            .containsExactly("READING - READY Salma", "IMPORT READY IMPORTING Salma", "IMPORT IMPORTING IMPORTED -");
    }

    @Test
    void anInvitationIsTakenOnce() throws Exception {
        UUID id = read(HEADING + row("one", "Souss-Massa", "", "Éducation"));
        this.intake.begin(id, this.coordinator);
        awaitImport(id);
        String token = token();
        assertThat(this.database.queryForList("select token_hash from invitation where email like ?", String.class,
                "%" + this.mark + "%"))
            .singleElement()
            .asString()
            .hasSize(64)
            .doesNotContain(token);
        TakeoverForm form = new TakeoverForm(token, "Nadia", "three brown mules by the well", true);

        List<Confirmation> outcomes = Stream
            .generate(() -> CompletableFuture.supplyAsync(() -> this.takeovers.accept(form, Language.FR)))
            .limit(4)
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .toList();

        assertThat(outcomes).containsOnlyOnce(Confirmation.CONFIRMED).doesNotContain(Confirmation.ADDRESS_TAKEN);
        assertThat(this.takeovers.find(token)).isEmpty();
        assertThat(this.database.queryForList("""
                select a.role from account a join organisation_text t using (organisation_id)
                join consent c on c.account_id = a.id where t.name like ?
                """, String.class, "%" + this.mark + "%")).containsExactly("ASSOCIATION");
        assertThat(trail(this.database.queryForObject("select organisation_id from organisation_text where name like ?",
                UUID.class, "%" + this.mark + "%")))
            .containsExactly("TAKEOVER - - Nadia");
        assertThat(count("invitation where email like ?")).as("nothing of the address is kept").isZero();
        UUID again = read(HEADING + row("one", "Souss-Massa", "", "Éducation"));
        assertThat(this.intake.rows(this.intake.show(again), true, 1).items()).singleElement()
            .satisfies((row) -> assertThat(row.faults()).contains(RowFault.of(Column.EMAIL, "Taken")));
    }

    @Test
    void tenThousandRowsOfAWorkbookAreRead() throws Exception {
        List<List<String>> rows = Stream
            .concat(Stream.of(List.of("اسم الجمعية", "الجهة", "المجال", "البريد الإلكتروني")),
                    IntStream.range(0, Reading.MOST_ROWS)
                        .mapToObj((number) -> List.of("جمعية " + this.mark + " " + number, "سوس ماسة", "التعليم",
                                number + "-" + this.mark + "@example.ma")))
            .toList();
        byte[] content = Workbooks.of(rows);
        UUID id = this.intake.read("all.xlsx", () -> new ByteArrayInputStream(content), this.coordinator);

        assertThat(this.intake.show(id)).returns(Reading.MOST_ROWS, IntakeView::good).returns(0, IntakeView::bad);
        this.intake.discard(id, this.coordinator);
        assertThat(trail(id)).containsExactly("READING - READY Salma", "DISCARD READY - Salma");
        byte[] more = Workbooks.of(Stream.concat(rows.stream(), Stream.of(List.of("x"))).toList());
        assertThatExceptionOfType(UnreadableSheet.class)
            .isThrownBy(() -> this.intake.read("more.xlsx", () -> new ByteArrayInputStream(more), this.coordinator))
            .withMessage("intake.tooMany");
        assertThat(count("intake_row where content ->> 'name' like ?")).as("nothing is half stored").isZero();
    }

    @Test
    void aTableWithoutItsColumnsOrRowsIsRefused() {
        assertThatExceptionOfType(UnreadableSheet.class).isThrownBy(() -> read("Nom,Région\nx,y\n"))
            .withMessage("intake.columns");
        assertThatExceptionOfType(UnreadableSheet.class).isThrownBy(() -> read(HEADING)).withMessage("intake.empty");
    }

    @Test
    void headingsThatNothingIsReadUnderAreTold() throws Exception {
        String sheet = "Nom,Téléphone,Région,,Secteur,E-mail,Ligne,À corriger,\"A\u202E\nlong %s\",Téléphone\n"
            .formatted("x".repeat(90))
                + "Association %s,0,Souss-Massa,,Éducation,u-%s@example.ma,2,,,\n".formatted(this.mark, this.mark);

        assertThat(this.intake.show(read(sheet)).unread()).containsExactly("Téléphone", "A long " + "x".repeat(53));
        assertThat(this.intake.show(read(HEADING + row("none", "Souss-Massa", "", "Éducation"))).unread()).isEmpty();
    }

    private List<String> trail(UUID subject) {
        return this.database.queryForList("""
                select concat_ws(' ', action, coalesce(before, '-'), coalesce(after, '-'), coalesce(person_name, '-'))
                from audit_event e left join account a on a.id = e.account_id where subject_id = ? order by e.id
                """, String.class, subject);
    }

    private String row(String name, String region, String province, String sector) {
        return "Association %s %s,,%s,%s,%s,%s-%s@example.ma,=Initiative %s,\n".formatted(name, this.mark, region,
                province, sector, name, this.mark, this.mark);
    }

    private UUID read(String sheet) throws Exception {
        byte[] content = sheet.getBytes(StandardCharsets.UTF_8);
        return this.intake.read("C:\\lists\\associations.csv", () -> new ByteArrayInputStream(content),
                this.coordinator);
    }

    private void awaitImport(UUID id) {
        await().atMost(Duration.ofSeconds(60))
            .until(() -> this.intake.show(id).status() == IntakeStatus.IMPORTED && this.database
                .queryForObject("select count(*) from invitation where sent_at is null", Integer.class) == 0);
    }

    private String token() {
        return this.database.queryForObject("""
                select substring(plain_text from 'invitation[?]token=([A-Za-z0-9_-]+)') from mail_message
                where recipient like ?
                """, String.class, "%" + this.mark + "%");
    }

    private int count(String from) {
        return this.database.queryForObject("select count(*) from " + from, Integer.class, "%" + this.mark + "%");
    }

    private static Member member(UUID accountId) {
        return new Member(accountId, null, Role.ADMINISTRATOR, "Salma", Language.FR, 0);
    }

}
