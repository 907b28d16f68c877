package org.tiwizi.matching;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.NullUnmarked;

/** Why a match is not a fit. */
@NullUnmarked
public record RefusalForm(@NotNull RefusalReason reason) {

}
