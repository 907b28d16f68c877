package org.tiwizi.proposal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.tiwizi.shared.Language;

/**
 * One version of the terms as both parties read it; the letter is in the language it was
 * written in.
 */
public record TermsView(int number, Side author, Instant writtenAt, Language language, String message,
        TermsContent content, List<AgreedIndicator> indicators) {

    /** Whether this very version was written already: a doubled click writes it twice. */
    boolean says(Side author, ProposalForm form) {
        return this.author == author && this.message.equals(form.message()) && agrees(form);
    }

    /** Whether a form leaves every point as it stands here, whatever its letter says. */
    public boolean agrees(ProposalForm form) {
        return this.content.equals(form.content()) && this.indicators.equals(form.indicators());
    }

    /** What became of an earlier version, in the order of the page; empty if nothing. */
    public List<TermsChange> since(TermsView earlier) {
        Map<String, @Nullable Object> before = earlier.facts();
        List<TermsChange> changes = new ArrayList<>();
        facts().forEach((field, now) -> {
            if (!Objects.equals(before.get(field), now)) {
                changes.add(new TermsChange(field, before.get(field), now));
            }
        });
        return changes;
    }

    private Map<String, @Nullable Object> facts() {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("hours", this.content.hours());
        facts.put("people", this.content.people());
        facts.put("mode", this.content.mode());
        facts.put("startsOn", this.content.startsOn());
        facts.put("endsOn", this.content.endsOn());
        facts.put("place", this.content.place());
        facts.put("legalMode", this.content.legalMode());
        facts.put("scopeIn", this.content.scopeIn());
        facts.put("scopeOut", this.content.scopeOut());
        facts.put("deliverable", this.content.deliverable());
        facts.put("criteria", this.content.criteria());
        facts.put("associationContact", this.content.associationContact());
        facts.put("companyContact", this.content.companyContact());
        facts.put("indicators", this.indicators.isEmpty() ? null : this.indicators);
        return facts;
    }

}
