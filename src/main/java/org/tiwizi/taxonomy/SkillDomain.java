package org.tiwizi.taxonomy;

import org.tiwizi.shared.Label;

/** A group of skills. */
public record SkillDomain(String code, int position, Label name) {

}
