package org.tiwizi.catalogue.words;

import org.tiwizi.shared.Language;

/**
 * One text of a published thing.
 *
 * @param part what it is, which decides how much its words count
 * @param language the one it is written in
 */
public record EntryText(Part part, Language language, String text) {

    /** The parts, the weightiest first. */
    public enum Part {

        /** The title. */
        TITLE,

        /** A need’s title or deliverable. */
        NEED,

        /** The label of a skill or sector. */
        LABEL,

        /** The summary. */
        SUMMARY,

        /** The organisation’s name. */
        NAME,

        /** Region, province, commune. */
        PLACE,

        /** Problem, goals, beneficiaries. */
        PROBLEM,

        /** Other names of a skill. */
        SYNONYM

    }

}
