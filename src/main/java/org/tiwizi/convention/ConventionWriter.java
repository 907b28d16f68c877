package org.tiwizi.convention;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.tiwizi.platform.Words;
import org.tiwizi.proposal.LegalMode;
import org.tiwizi.proposal.TermsView;
import org.tiwizi.shared.Language;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says the articles of a convention in each language, from what was agreed. */
@Component
class ConventionWriter {

    private final MessageSource messages;

    private final Words words;

    private final ChangedPoints points;

    ConventionWriter(MessageSource messages, Words words) {
        this.messages = messages;
        this.words = words;
        this.points = new ChangedPoints(messages);
    }

    /** All articles, in their order. */
    List<Article> articles(Agreement agreement) {
        return Arrays.stream(Clause.values())
            .map((clause) -> article(clause.ordinal() + 1, "convention.clause." + clause.name(),
                    "convention.clause." + clause.name() + "." + variant(clause, agreement.terms()), agreement,
                    facts(clause, agreement)))
            .toList();
    }

    /** The first article of an addendum: what the parties want changed, and of what. */
    Article change(Convention addendum, Convention original) {
        List<Fact> facts = List.of(
                new Fact("change", Objects.requireNonNull(addendum.changeLanguage()),
                        Objects.requireNonNull(addendum.change())),
                new Fact("original", Language.FR, Objects.requireNonNull(original.sha256())));
        Map<Language, String> titles = said((language) -> say(language, "convention.fact.change"));
        Map<Language, String> texts = said((language) -> say(language, "convention.change.text", original.code()));
        return new Article(1, titles, texts, facts);
    }

    /**
     * All articles of an addendum: the change, then each point of the terms it touches.
     */
    List<Article> change(Convention addendum, Convention original, TermsView before, TermsView after) {
        List<Article> articles = new ArrayList<>();
        articles.add(change(addendum, original));
        after.since(before)
            .forEach((point) -> articles
                .add(this.points.article(articles.size() + 1, point, before.language(), after.language())));
        return articles;
    }

    private Article article(int number, String title, String text, Agreement agreement, List<Fact> facts) {
        return new Article(number, said((language) -> say(language, title)),
                said((language) -> say(language, text, arguments(agreement.terms(), language))), facts);
    }

    // one text for most; the legal mode and the dates choose among several
    private static String variant(Clause clause, AgreedTerms terms) {
        return switch (clause) {
            case LEGAL_MODE -> terms.legalMode().name();
            case INSURANCE -> (terms.legalMode() == LegalMode.OUTSIDE_HOURS) ? "own" : "employer";
            case DURATION -> (terms.startsOn() != null && terms.endsOn() != null) ? "dated" : "undated";
            default -> "text";
        };
    }

    private static List<Fact> facts(Clause clause, Agreement agreement) {
        if (clause != Clause.GOALS) {
            return agreement.terms().facts(clause);
        }
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("initiative", agreement.initiative().language(), agreement.initiative().text()));
        facts.add(new Fact("need", agreement.need().language(), agreement.need().text()));
        return facts;
    }

    private Object[] arguments(AgreedTerms terms, Language language) {
        return new Object[] { this.words.count("convention.hours", terms.hours(), language),
                this.words.count("convention.people", terms.people(), language),
                say(language, "convention.terms", String.valueOf(terms.number())),
                say(language, "convention.mode." + terms.mode().name()), date(terms.startsOn(), language),
                date(terms.endsOn(), language) };
    }

    static String date(@Nullable LocalDate date, Language language) {
        return (date != null) ? DateTimeFormatter.ofPattern("d MMMM uuuu", language.locale()).format(date) : "";
    }

    static Map<Language, String> said(Function<Language, String> saying) {
        Map<Language, String> said = new EnumMap<>(Language.class);
        Arrays.stream(Language.values()).forEach((language) -> said.put(language, saying.apply(language)));
        return said;
    }

    private String say(Language language, String key, Object... arguments) {
        return this.messages.getMessage(key, arguments, language.locale());
    }

}
