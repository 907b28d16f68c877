package org.tiwizi.taxonomy;

import java.util.List;
import java.util.UUID;

import org.tiwizi.shared.Label;

/** A skill of the ESCO short-list; the id is the last part of its ESCO address. */
public record Skill(UUID id, String uri, String domainCode, int tier, Label name, List<String> otherNames) {

}
