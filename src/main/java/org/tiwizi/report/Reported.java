package org.tiwizi.report;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** What a reported page shows, as far as it is known: the thing and whose it is. */
record Reported(String kind, @Nullable UUID subjectId, @Nullable UUID organisationId) {

    static final Reported PAGE = new Reported("PAGE", null, null);

}
