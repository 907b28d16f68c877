package org.tiwizi.message;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.tiwizi.document.StoredFile;
import org.tiwizi.organisation.OrganisationCard;

/**
 * A line of a thread as its reader sees it: what an organisation wrote, or a step that it
 * took. Never a person.
 *
 * @param from none for the clock
 * @param mine whether the reader’s organisation wrote it
 * @param seen whether the other side has read what the reader’s wrote
 */
public record MessageView(long id, @Nullable OrganisationCard from, @Nullable String step, @Nullable String text,
        @Nullable StoredFile file, Instant sentAt, boolean mine, boolean seen) {

}
