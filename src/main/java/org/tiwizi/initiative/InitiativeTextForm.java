package org.tiwizi.initiative;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;
import org.tiwizi.shared.PlainText;

/**
 * An initiative in one language, as it is typed; a language that stays empty is left out.
 */
@NullUnmarked
public record InitiativeTextForm(@Size(max = 200) @PlainText String title, @Size(max = 500) @PlainText String summary,
        @Size(max = 5000) @PlainText String problem, @Size(max = 3000) @PlainText String goals,
        @Size(max = 1000) @PlainText String beneficiaries) {

    static InitiativeTextForm of(InitiativeText text) {
        return (text == null) ? new InitiativeTextForm(null, null, null, null, null) : new InitiativeTextForm(
                text.title(), text.summary(), text.problem(), text.goals(), text.beneficiaries());
    }

    /** Whether anything was typed in this language. */
    public boolean begun() {
        return this.title != null || this.summary != null || this.problem != null || this.goals != null
                || this.beneficiaries != null;
    }

    InitiativeText text() {
        return new InitiativeText(this.title, (this.summary != null) ? this.summary : "", this.problem, this.goals,
                this.beneficiaries);
    }

}
