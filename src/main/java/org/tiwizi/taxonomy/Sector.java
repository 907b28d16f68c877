package org.tiwizi.taxonomy;

import java.util.List;

import org.tiwizi.shared.Label;

/** A field of work of associations. */
public record Sector(String code, int position, Label name, List<Integer> goals) {

}
