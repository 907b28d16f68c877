package org.tiwizi.convention;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.tiwizi.proposal.AgreedIndicator;
import org.tiwizi.proposal.LegalMode;
import org.tiwizi.proposal.TermsContent;
import org.tiwizi.proposal.TermsView;
import org.tiwizi.shared.Language;
import org.tiwizi.shared.Mode;

/**
 * A version of the terms as the convention needs it; hours are in all. What the parties
 * wrote is in the language they wrote it in.
 */
record AgreedTerms(int number, Language language, int hours, int people, Mode mode, @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn, LegalMode legalMode, @Nullable String place, @Nullable String scopeIn,
        @Nullable String scopeOut, @Nullable String deliverable, @Nullable String criteria,
        @Nullable String associationContact, @Nullable String companyContact, List<Measure> measures) {

    /** What is to be measured: from where to where, in which unit. */
    record Measure(String name, @Nullable String unit, @Nullable BigDecimal baseline, BigDecimal target) {

        static Measure of(AgreedIndicator agreed) {
            return new Measure(agreed.name(), agreed.unit(), agreed.baseline(), agreed.target());
        }

    }

    static AgreedTerms of(TermsView terms) {
        TermsContent content = terms.content();
        List<Measure> measures = terms.indicators().stream().map(Measure::of).toList();
        return new AgreedTerms(terms.number(), terms.language(), content.hours(), content.people(), content.mode(),
                content.startsOn(), content.endsOn(), content.legalMode(), content.place(), content.scopeIn(),
                content.scopeOut(), content.deliverable(), content.criteria(), content.associationContact(),
                content.companyContact(), measures);
    }

    /** What the parties wrote to a clause, in their own words. */
    List<Fact> facts(Clause clause) {
        List<Fact> facts = new ArrayList<>();
        switch (clause) {
            case OBJECT -> {
                add(facts, "scopeIn", this.scopeIn);
                add(facts, "scopeOut", this.scopeOut);
                add(facts, "deliverable", this.deliverable);
                add(facts, "criteria", this.criteria);
            }
            case CONTRIBUTION -> add(facts, "place", this.place);
            case INDICATORS -> this.measures.forEach((measure) -> add(facts, "indicator", said(measure)));
            case CONTACTS -> {
                add(facts, "associationContact", this.associationContact);
                add(facts, "companyContact", this.companyContact);
            }
            default -> {
                // nothing of their own
            }
        }
        return facts;
    }

    private void add(List<Fact> facts, String key, @Nullable String text) {
        if (text != null) {
            facts.add(new Fact(key, this.language, text));
        }
    }

    // numbers stand in lines of their own, where no direction can turn them
    static String said(Measure measure) {
        String unit = (measure.unit() != null) ? "\n" + measure.unit() : "";
        String path = (measure.baseline() != null)
                ? measure.baseline().toPlainString() + " → " + measure.target().toPlainString()
                : measure.target().toPlainString();
        return measure.name() + "\n" + path + unit;
    }

}
