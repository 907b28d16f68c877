package org.tiwizi.holiday;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A public holiday as the administrator sees it.
 *
 * @param date when it comes next, or last came if it was of one year only
 * @param yearly whether it comes back every year
 */
public record Holiday(UUID id, LocalDate date, boolean yearly, String name) {

}
