package org.tiwizi.initiative;

import org.jspecify.annotations.Nullable;

/** An initiative in one language. */
public record InitiativeText(String title, String summary, @Nullable String problem, @Nullable String goals,
        @Nullable String beneficiaries) {

}
