package org.tiwizi.suggestion;

import java.util.List;

import org.tiwizi.taxonomy.Skill;

/**
 * A skill that a text speaks of.
 *
 * @param skill what is suggested
 * @param because the words of the text that caused it, as they were written, in their
 * order; one to four
 */
public record Suggestion(Skill skill, List<String> because) {

}
