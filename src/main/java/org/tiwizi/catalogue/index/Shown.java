package org.tiwizi.catalogue.index;

import org.tiwizi.catalogue.CatalogueEntry;
import org.tiwizi.catalogue.Turn;

/**
 * An entry as its table holds it.
 *
 * @param tickets in the daily {@link Turn draw}, 1 to 3
 * @param revision a number that no other state of any entry has
 */
record Shown(CatalogueEntry entry, int tickets, long revision) {

}
