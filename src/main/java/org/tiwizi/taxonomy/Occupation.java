package org.tiwizi.taxonomy;

import java.util.List;
import java.util.UUID;

import org.tiwizi.shared.Label;

/** An occupation of ESCO; the code is of one to four digits of ISCO-08. */
public record Occupation(UUID id, String isco, Label name, List<String> otherNames) {

}
