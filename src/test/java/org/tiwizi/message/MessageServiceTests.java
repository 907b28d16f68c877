package org.tiwizi.message;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tiwizi.account.Member;
import org.tiwizi.account.Role;
import org.tiwizi.document.DocumentStore;
import org.tiwizi.proposal.MeetingRoom;
import org.tiwizi.shared.Language;
import org.tiwizi.shared.NotFound;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@Import(MessageServiceTests.Room.class)
class MessageServiceTests extends MeetingRoom {

    @Autowired
    MessageService messages;

    @MockitoBean
    DocumentStore documents;

    private UUID id = UUID.randomUUID();

    @BeforeEach
    void bothHaveAccounts() {
        for (Member member : List.of(this.company, this.association)) {
            this.database.sql("""
                    insert into account (id, version, email, person_name, password_hash, language, role,
                        organisation_id, opened_at)
                    values (?, 0, ?, 'Salma', '{none}', 'FR', ?, ?, now())
                    """)
                .params(member.accountId(), member.accountId() + "@nour.example", member.role().name(),
                        member.organisationId())
                .update();
        }
        this.id = send();
    }

    @Test
    void aProposalBeginsAThreadWithItsStep() {
        assertThat(this.messages.threads(null, this.association).threads()).singleElement().satisfies((thread) -> {
            assertThat(thread.subject()).isEqualTo("/proposals/" + this.id);
            assertThat(thread.other()).isEqualTo(this.meeting.company());
            assertThat(thread.unread()).isZero();
        });
        assertThat(this.messages.show(this.id, null, this.association).messages()).singleElement()
            .satisfies((line) -> assertThat(line.step()).isEqualTo("PROPOSAL_SENT"));
    }

    @Test
    void everyStepOfAPartnershipStandsInItsThread() {
        this.steps.accept(this.id, null, this.association);
        UUID partnership = this.steps.approve(this.id, null, this.company);

        assertThat(this.messages.show(this.id, null, this.company).messages()).extracting(MessageView::step)
            .contains("PROPOSAL_SENT", "PROPOSAL_ACCEPTED", "PROPOSAL_APPROVED");
        write(partnership, "Bonjour", this.company);
        assertThat(this.messages.show(partnership, null, this.association).thread().subject())
            .isEqualTo("/partnerships/" + partnership);
    }

    @Test
    void whatOneSideWritesTheOtherReads() {
        write(this.id, "Bonjour", this.company);

        assertThat(this.messages.threads(null, this.association).threads().get(0).unread()).isEqualTo(1);
        assertThat(this.messages.threads(null, this.company).threads().get(0).unread()).isZero();
        ThreadPage page = this.messages.show(this.id, null, this.association);
        assertThat(page.firstUnread()).isEqualTo(page.last());
        assertThat(last(this.company).seen()).isFalse();

        this.messages.read(this.id, page.last(), this.association);

        assertThat(this.messages.show(this.id, null, this.association).firstUnread()).isNull();
        assertThat(last(this.company).seen()).isTrue();
        this.messages.read(this.id, 0, this.association);
        assertThat(last(this.company).seen()).as("nobody unreads").isTrue();
    }

    @Test
    void readingFurtherThanThereIsReadsWhatThereIs() {
        write(this.id, "Bonjour", this.company);
        this.messages.read(this.id, Long.MAX_VALUE, this.association);
        write(this.id, "Encore", this.company);

        assertThat(this.messages.show(this.id, null, this.association).thread().unread()).isEqualTo(1);
    }

    @Test
    void oneFormSentTwiceIsOneMessage() {
        MessageForm form = new MessageForm(UUID.randomUUID(), "Bonjour");
        this.messages.write(this.id, form, null, this.company);
        this.messages.write(this.id, form, null, this.company);

        assertThat(this.messages.show(this.id, null, this.company).messages()).hasSize(2);
    }

    @Test
    void twoPeopleAtOnceLoseNothing() throws Exception {
        atOnce(IntStream.range(0, 8)
            .mapToObj(
                    (turn) -> step(() -> write(this.id, "m" + turn, (turn % 2 == 0) ? this.company : this.association)))
            .toList());

        assertThat(this.messages.show(this.id, null, this.company).messages()).hasSize(9);
    }

    @Test
    void nobodyElseFindsAThread() {
        Member stranger = anotherCompany();
        Member institution = new Member(UUID.randomUUID(), UUID.randomUUID(), Role.INSTITUTION, "X", Language.FR, 0);
        write(this.id, "Bonjour", this.company);

        for (Member other : List.of(stranger, institution)) {
            assertThat(this.messages.threads(null, other).threads()).isEmpty();
            expectNotFound(() -> this.messages.show(this.id, null, other));
            expectNotFound(() -> this.messages.since(this.id, 0, other));
            expectNotFound(() -> write(this.id, "?", other));
            expectNotFound(() -> this.messages.read(this.id, 1, other));
            expectNotFound(() -> this.messages.file(this.id, 1, other));
        }
        expectNotFound(() -> this.messages.show(UUID.randomUUID(), null, this.company));
        assertThat(this.messages.threads(this.id, stranger).threads()).isEmpty();
    }

    @Test
    void aLongThreadIsReadPieceByPiece() {
        IntStream.rangeClosed(1, 70).forEach((number) -> write(this.id, "m" + number, this.company));

        ThreadPage newest = this.messages.show(this.id, null, this.association);
        assertThat(newest.messages()).hasSize(30);
        assertThat(newest.messages().get(29).text()).isEqualTo("m70");
        ThreadPage older = this.messages.show(this.id, newest.older(), this.association);
        assertThat(older.messages().get(29).text()).isEqualTo("m40");
        ThreadPage oldest = this.messages.show(this.id, older.older(), this.association);
        assertThat(oldest.messages()).hasSize(11);
        assertThat(oldest.older()).isNull();
        assertThat(this.messages.since(this.id, newest.messages().get(27).id(), this.association))
            .extracting(MessageView::text)
            .containsExactly("m69", "m70");
    }

    private void write(UUID thread, String text, Member by) {
        this.messages.write(thread, new MessageForm(UUID.randomUUID(), text), null, by);
    }

    private MessageView last(Member reader) {
        List<MessageView> lines = this.messages.show(this.id, null, reader).messages();
        return lines.get(lines.size() - 1);
    }

    private static void expectNotFound(Runnable step) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(step::run);
    }

    @TestConfiguration(proxyBeanMethods = false)
    @ComponentScan(basePackageClasses = MessageService.class,
            excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = { ".*\\.web\\..*", ".*Tests.*" }))
    static class Room {

    }

}
