package org.tiwizi.convention;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tiwizi.document.PdfRenderer;
import org.tiwizi.platform.TiwiziProperties;
import org.tiwizi.platform.Words;
import org.tiwizi.document.StoredFile;
import org.tiwizi.document.Scan;
import org.tiwizi.document.FileKind;
import org.tiwizi.proposal.Meeting;
import org.tiwizi.proposal.Side;
import org.tiwizi.proposal.TermsView;
import org.tiwizi.proposal.TermsContent;
import org.tiwizi.proposal.LegalMode;
import org.tiwizi.shared.Mode;
import org.tiwizi.shared.Written;
import org.tiwizi.shared.Language;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest(classes = ConventionPaperTests.Room.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
class ConventionPaperTests {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    @Autowired
    ConventionPaper paper;

    @Autowired
    ConventionWriter writer;

    private byte[] draw(Agreement agreement) throws IOException {
        return draw(this.paper, this.writer, agreement);
    }

    static byte[] draw(ConventionPaper paper, ConventionWriter writer, Agreement agreement) throws IOException {
        Convention edition = new Convention(agreement.partnershipId(), agreement.association().id(),
                agreement.company().id(), agreement.terms().number(), NOW);
        return paper.draw(edition, agreement, writer.articles(agreement)).download().getBody().getContentAsByteArray();
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    @ParameterizedTest
    @EnumSource(value = Language.class, names = { "AR", "FR" })
    void aConventionHasAllItsArticles(Language language) throws Exception {
        byte[] pdf = draw(Agreements.agreement(language));
        String text = text(pdf);
        for (Clause clause : Clause.values()) {
            assertThat(text).contains("Article " + (clause.ordinal() + 1));
        }
        assertThat(text)
            .contains("Atlas Conseil & Numérique SARL", "001561191000066", "60 heures", "3 personnes", "RG-217/2012",
                    "18/04/2012", "123456", "Tribunal de commerce de Casablanca", "40123456")
            .doesNotContain("??", "{0}", "#");
        Path folder = Path.of("target", "papers");
        Files.createDirectories(folder);
        Files.write(folder.resolve("convention-" + language.code() + ".pdf"), pdf);
    }

    /** What was typed is not drawn as an empty box, nor left out. */
    @Test
    void everyCharacterIsDrawnOrNamed() throws Exception {
        Agreement agreement = Agreements.agreement(Language.FR);
        AgreedTerms terms = agreement.terms();
        byte[] pdf = draw(new Agreement(agreement.partnershipId(), true, agreement.proposalId(), agreement.needId(),
                agreement.association(), agreement.company(), new Written<>(Language.FR, "ⵜⵉⵡⵉⵣⵉ 🌍👩🏽‍🌾❤️ été €"),
                agreement.need(), terms));
        assertThat(text(pdf)).contains("ⵜⵉⵡⵉⵣⵉ", "[U+1F30D][U+1F469][U+1F3FD]", "[U+1F33E]", "été €")
            .doesNotContain("#");
        Path folder = Path.of("target", "papers");
        Files.createDirectories(folder);
        Files.write(folder.resolve("characters.pdf"), pdf);
    }

    @ParameterizedTest
    @EnumSource(value = Language.class, names = { "AR", "FR" })
    void anAddendumSaysWhatChangesInBothLanguages(Language language) throws Exception {
        Agreement agreement = Agreements.agreement(language);
        Convention original = new Convention(agreement.partnershipId(), agreement.association().id(),
                agreement.company().id(), 1, NOW);
        original.freeze(new StoredFile(UUID.randomUUID(), "c.pdf", FileKind.PDF, 9, "ab".repeat(32), Scan.CLEAN, NOW),
                Meeting.member(Meeting.fresh().company()), NOW);
        TermsView before = Meeting.terms(1, Side.COMPANY, 24, "x");
        TermsContent content = before.content();
        TermsView after = new TermsView(2, Side.ASSOCIATION, NOW, language, "Il faut six heures de plus.",
                new TermsContent(30, 1, Mode.REMOTE, null, null, "Agadir", LegalMode.SECONDMENT, content.scopeIn(),
                        content.scopeOut(), "Un guide de vingt pages", null, "Trésorière", null),
                List.of());
        Convention addendum = original.addendum(2, 1, after, NOW);
        byte[] pdf = this.paper.draw(addendum, agreement, this.writer.change(addendum, original, before, after))
            .download()
            .getBody()
            .getContentAsByteArray();
        assertThat(text(pdf))
            .contains("Avenant n° 1", "« 24 » est remplacé par « 30 »", "À distance", "26 mars 2027",
                    "Un guide de dix pages", "Un guide de vingt pages", "Mise à disposition",
                    "Il faut six heures de plus.", "Article 7")
            .doesNotContain("??", "{0}");
        Path folder = Path.of("target", "papers");
        Files.createDirectories(folder);
        Files.write(folder.resolve("addendum-" + language.code() + ".pdf"), pdf);
    }

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(TiwiziProperties.class)
    @ImportAutoConfiguration({ ThymeleafAutoConfiguration.class, MessageSourceAutoConfiguration.class })
    @Import({ ConventionPaper.class, ConventionWriter.class, PdfRenderer.class, Words.class })
    static class Room {

        @Bean
        Clock clock() {
            return Clock.fixed(NOW, ZoneId.of("Africa/Casablanca"));
        }

    }

}
