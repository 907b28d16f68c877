package org.tiwizi.taxonomy;

import org.tiwizi.shared.Label;

/** A sustainable development goal, 1 to 17. */
public record Goal(int number, String colour, Label name, Label title) {

}
