package org.tiwizi.taxonomy;

import org.tiwizi.shared.Label;

/** What a company does: a section of ISIC Rev. 4. */
public record Activity(String code, Label name) {

}
