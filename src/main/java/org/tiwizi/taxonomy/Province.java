package org.tiwizi.taxonomy;

import org.tiwizi.shared.Label;

/** A province or prefecture. */
public record Province(String code, String regionCode, Label name) {

}
