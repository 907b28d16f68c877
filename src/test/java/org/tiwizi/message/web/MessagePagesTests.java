package org.tiwizi.message.web;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiwizi.account.Member;
import org.tiwizi.document.DocumentStore;
import org.tiwizi.document.FileCheck;
import org.tiwizi.document.FileFault;
import org.tiwizi.document.FileKind;
import org.tiwizi.document.Scan;
import org.tiwizi.document.StoredFile;
import org.tiwizi.document.UnusableFile;
import org.tiwizi.message.MessageForm;
import org.tiwizi.message.MessageService;
import org.tiwizi.message.MessageView;
import org.tiwizi.message.ThreadCard;
import org.tiwizi.message.ThreadKind;
import org.tiwizi.message.ThreadList;
import org.tiwizi.message.ThreadPage;
import org.tiwizi.platform.PageTest;
import org.tiwizi.proposal.Meeting;
import org.tiwizi.shared.NotFound;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.never;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@PageTest(MessageController.class)
class MessagePagesTests {

    private static final Instant TUESDAY = Instant.parse("2026-03-03T09:00:00Z");

    private final Meeting meeting = Meeting.fresh();

    private final Member company = Meeting.member(this.meeting.company());

    private final UUID id = UUID.randomUUID();

    private final ThreadCard thread = new ThreadCard(this.id, ThreadKind.PROPOSAL, this.meeting.need(),
            this.meeting.association(), TUESDAY, 3);

    @Autowired
    MockMvcTester mvc;

    @MockitoBean
    MessageService messages;

    @MockitoBean
    DocumentStore documents;

    @MockitoBean
    FileCheck check;

    @ParameterizedTest
    @ValueSource(strings = { "ar", "fr", "en" })
    void threadsAndTheirLinesSpeakTheLanguageOfTheirReader(String lang) {
        UUID older = UUID.randomUUID();
        given(this.messages.threads(null, this.company)).willReturn(new ThreadList(List.of(this.thread), older));
        given(this.messages.show(this.id, null, this.company)).willReturn(page());
        given(this.messages.since(this.id, 4, this.company)).willReturn(page().messages());

        assertThat(this.mvc.get().uri("/messages?lang=" + lang).with(as(this.company))).hasStatusOk()
            .bodyText()
            .contains("/messages/" + this.id, "جمعية نور &lt;b&gt;", "after=" + older)
            .doesNotContain("??");
        assertThat(this.mvc.get().uri("/messages/{id}?lang=" + lang, this.id).with(as(this.company))).hasStatusOk()
            .bodyText()
            .contains("id=\"m3\"", "&lt;script&gt;", "/messages/" + this.id + "/files/4", "msg--me", "href=\"#m4\"",
                    "data-last=\"4\"", "before=2", "/messages.js")
            .doesNotContain("??", "<script>alert");
        assertThat(this.mvc.get().uri("/messages/{id}/news?after=4&lang=" + lang, this.id).with(as(this.company)))
            .hasStatusOk()
            .bodyText()
            .contains("data-line=\"3\"")
            .doesNotContain("??", "<html", "<main");
    }

    @Test
    void withoutNewsNothingIsAnswered() {
        given(this.messages.since(this.id, 4, this.company)).willReturn(List.of());

        assertThat(this.mvc.get().uri("/messages/{id}/news?after=4", this.id).with(as(this.company))).hasStatus(204);
    }

    @Test
    void aMessageIsWrittenAndAnEmptyOneIsNot() {
        UUID key = UUID.randomUUID();
        given(this.messages.show(this.id, null, this.company)).willReturn(page());

        assertThat(this.mvc.post()
            .uri("/messages/{id}", this.id)
            .param("key", key.toString())
            .param("text", "Bonjour")
            .with(as(this.company))
            .with(csrf())).hasRedirectedUrl("/messages/" + this.id);
        then(this.messages).should().write(this.id, new MessageForm(key, "Bonjour"), null, this.company);
        assertThat(this.mvc.post()
            .uri("/messages/{id}?lang=fr", this.id)
            .param("key", UUID.randomUUID().toString())
            .param("text", "  ")
            .with(as(this.company))
            .with(csrf())).hasStatusOk().bodyText().contains("text-error").doesNotContain("??");
    }

    @Test
    void aFileThatIsNotTakenIsSaidBesideItsField() throws Exception {
        given(this.messages.show(this.id, null, this.company)).willReturn(page());
        given(this.check.check(any(), any())).willThrow(new UnusableFile(FileFault.KIND));

        assertThat(this.mvc.post()
            .uri("/messages/{id}?lang=fr", this.id)
            .multipart()
            .file(new MockMultipartFile("file", "a.exe", null, "MZ".getBytes(StandardCharsets.UTF_8)))
            .param("key", UUID.randomUUID().toString())
            .with(as(this.company))
            .with(csrf())).hasStatusOk().bodyText().contains("file-error").doesNotContain("??");
        then(this.messages).should(never()).write(any(), any(), any(), any());
    }

    @Test
    void anotherOrganisationsThreadIsNotFound() {
        given(this.messages.show(this.id, null, this.company)).willThrow(new NotFound("thread", this.id));

        assertThat(this.mvc.get().uri("/messages/{id}", this.id).with(as(this.company))).hasStatus(404);
        assertThat(this.mvc.get().uri("/messages/{id}", this.id)).hasStatus3xxRedirection();
    }

    @Test
    void readingIsAStepOfItsOwn() {
        assertThat(this.mvc.post()
            .uri("/messages/{id}/reading", this.id)
            .param("last", "4")
            .with(as(this.company))
            .with(csrf())).hasRedirectedUrl("/messages/" + this.id);
        then(this.messages).should().read(this.id, 4, this.company);
    }

    @Test
    void theScriptIsSmall() throws Exception {
        try (InputStream script = MessagePagesTests.class.getResourceAsStream("/static/messages.js")) {
            assertThat(script.readAllBytes().length).isLessThan(2_500);
        }
    }

    private ThreadPage page() {
        StoredFile file = new StoredFile(UUID.randomUUID(), "plan.pdf", FileKind.PDF, 10, "0".repeat(64), Scan.CLEAN,
                TUESDAY);
        return new ThreadPage(this.thread,
                List.of(new MessageView(1, null, "PROPOSAL_REMINDED", null, null, TUESDAY, false, false),
                        new MessageView(2, this.meeting.company(), "PROPOSAL_SENT", null, null, TUESDAY, true, true),
                        new MessageView(3, this.meeting.company(), null, "<script>alert(1)</script>\nBonjour", null,
                                TUESDAY, true, true),
                        new MessageView(4, this.meeting.association(), null, null, file, TUESDAY, false, false)),
                2L, 4L);
    }

    private static RequestPostProcessor as(Member member) {
        return authentication(UsernamePasswordAuthenticationToken.authenticated(member, null,
                AuthorityUtils.createAuthorityList("ROLE_" + member.role())));
    }

}
