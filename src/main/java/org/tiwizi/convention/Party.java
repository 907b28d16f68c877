package org.tiwizi.convention;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.tiwizi.organisation.OrganisationPage;
import org.tiwizi.shared.Language;
import org.tiwizi.shared.Written;
import org.tiwizi.verification.LegalFacts;

/**
 * One of the two organisations, with the references that the convention names: of an
 * association its receipt (number, authority, date), of a company its trade register with
 * the court, its tax identifier and its ICE (DOMAIN.md, section 3).
 */
public record Party(UUID id, Map<Language, String> names, @Nullable String ice, @Nullable Integer foundedIn,
        @Nullable LocalDate verifiedOn, List<Reference> references) {

    static Party of(OrganisationPage page, LegalFacts legal) {
        return new Party(page.card().id(), page.card().names(), page.ice(), page.foundedIn(), page.card().verifiedOn(),
                references(legal));
    }

    static List<Reference> references(LegalFacts legal) {
        return Stream
            .of(Reference.of("receiptNumber", legal.receiptNumber()),
                    Reference.of("receiptAuthority", legal.receiptAuthority()),
                    Reference.of("receiptOn",
                            (legal.receiptOn() != null)
                                    ? DateTimeFormatter.ofPattern("dd/MM/uuuu").format(legal.receiptOn()) : null),
                    Reference.of("tradeRegister", legal.tradeRegister()),
                    Reference.of("tradeCourt", legal.tradeCourt()), Reference.of("taxId", legal.taxId()))
            .filter(Objects::nonNull)
            .toList();
    }

    public Written<String> name(Language reader) {
        return Written.best(this.names, reader);
    }

    /**
     * Something that tells an organisation from all others, as its members wrote it.
     *
     * @param key of its label, in {@code convention.reference}
     */
    public record Reference(String key, String text) {

        private static final String ARABIC = "(?s).*\\p{IsArabic}.*";

        static @Nullable Reference of(String key, @Nullable String text) {
            return (text != null) ? new Reference(key, text) : null;
        }

        /** Whether it reads from right to left. */
        public boolean arabic() {
            return this.text.matches(ARABIC);
        }

    }

}
