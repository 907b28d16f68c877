package org.tiwizi.initiative;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** An initiative in one language. The summary of a draft may still be empty. */
@Embeddable
public record InitiativeText(String title, String summary, @Nullable String problem, @Nullable String goals,
        @Nullable String beneficiaries) {
}
