package org.tiwizi.shared;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** A form with a first and a last day, either of which may be left open. */
@InOrder
public interface Period {

    @Nullable LocalDate startsOn();

    @Nullable LocalDate endsOn();

}
