/**
 * The words of what is published and of what somebody types: how they are indexed, sought
 * and shown in their place.
 */
@NullMarked
package org.tiwizi.catalogue.words;

import org.jspecify.annotations.NullMarked;
