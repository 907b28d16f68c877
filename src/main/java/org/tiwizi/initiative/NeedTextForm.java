package org.tiwizi.initiative;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;
import org.tiwizi.shared.PlainText;

/** A need in one language, as it is typed; a language that stays empty is left out. */
@NullUnmarked
public record NeedTextForm(@Size(max = 200) @PlainText String title, @Size(max = 1000) @PlainText String deliverable) {

    static NeedTextForm of(NeedText text) {
        return (text == null) ? new NeedTextForm(null, null) : new NeedTextForm(text.title(), text.deliverable());
    }

    /** Whether anything was typed in this language. */
    public boolean begun() {
        return this.title != null || this.deliverable != null;
    }

}
