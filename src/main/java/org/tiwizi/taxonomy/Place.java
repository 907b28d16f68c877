package org.tiwizi.taxonomy;

import org.jspecify.annotations.Nullable;

/** A province, or a commune with the province it lies in. */
public record Place(Province province, @Nullable Commune commune) {

}
