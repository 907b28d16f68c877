package org.tiwizi.taxonomy;

import org.tiwizi.shared.Label;

/** A commune or arrondissement; the code is HCP’s. */
public record Commune(String code, String provinceCode, Label name) {

}
