/**
 * The catalogue’s engine in Lucene: this instance’s replica, how it is filled and kept
 * true, how it is searched and counted.
 */
@NullMarked
package org.tiwizi.catalogue.index;

import org.jspecify.annotations.NullMarked;
