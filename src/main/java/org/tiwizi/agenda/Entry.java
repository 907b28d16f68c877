package org.tiwizi.agenda;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Something of one day.
 *
 * @param id the same each time it is asked for
 * @param title none for a follow-up
 */
record Entry(UUID id, EntryKind kind, LocalDate day, @Nullable String title, UUID partnershipId) {

}
