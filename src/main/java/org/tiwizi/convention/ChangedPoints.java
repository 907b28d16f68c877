package org.tiwizi.convention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.tiwizi.proposal.AgreedIndicator;
import org.tiwizi.proposal.TermsChange;
import org.tiwizi.shared.Language;

import org.springframework.context.MessageSource;

/**
 * Says a point on which two versions of the terms differ, as an article of an addendum.
 */
final class ChangedPoints {

    private final MessageSource messages;

    ChangedPoints(MessageSource messages) {
        this.messages = messages;
    }

    Article article(int number, TermsChange point, Language before, Language after) {
        boolean own = point.kind().equals("text") || point.kind().equals("list");
        return new Article(number,
                ConventionWriter.said((language) -> say(language, "convention.point." + point.field())),
                ConventionWriter
                    .said((language) -> own ? say(language, "convention.point.own")
                            : say(language, "convention.point.text", value(point, point.before(), language),
                                    value(point, point.after(), language))),
                own ? facts(point, before, after) : List.of());
    }

    private List<Fact> facts(TermsChange point, Language before, Language after) {
        List<Fact> facts = new ArrayList<>();
        add(facts, "before", before, point.before());
        add(facts, "after", after, point.after());
        return facts;
    }

    private void add(List<Fact> facts, String key, Language written, @Nullable Object value) {
        facts.add((value != null) ? new Fact(key, written, text(value))
                : new Fact(key, written, say(written, "convention.point.none")));
    }

    private static String text(Object value) {
        return (value instanceof List<?> indicators) ? indicators.stream()
            .map((one) -> AgreedTerms.said(AgreedTerms.Measure.of((AgreedIndicator) one)))
            .collect(Collectors.joining("\n")) : value.toString();
    }

    private String value(TermsChange point, @Nullable Object value, Language language) {
        if (value == null) {
            return say(language, "convention.point.none");
        }
        if (value instanceof LocalDate date) {
            return ConventionWriter.date(date, language);
        }
        if (value instanceof Enum<?> constant) {
            return say(language, (point.field().equals("mode") ? "Mode." : "LegalMode.") + constant.name());
        }
        return value.toString();
    }

    private String say(Language language, String key, Object... arguments) {
        return this.messages.getMessage(key, arguments, language.locale());
    }

}
