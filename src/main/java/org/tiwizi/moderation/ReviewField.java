package org.tiwizi.moderation;

import java.util.List;

/** What a change may be asked of: the parts of a text, or the facts beside it. */
public enum ReviewField {

    NAME, MISSION, TITLE, SUMMARY, PROBLEM, GOALS, BENEFICIARIES, NEEDS, SKILLS, PLACE, DATES, PICTURE, DOCUMENTS,
    IDENTITY;

    /** Those that a case of this kind has. */
    public static List<ReviewField> of(SubjectKind kind) {
        return switch (kind) {
            case ORGANISATION -> List.of(NAME, MISSION, PLACE, IDENTITY, DOCUMENTS);
            case INITIATIVE ->
                List.of(TITLE, SUMMARY, PROBLEM, GOALS, BENEFICIARIES, NEEDS, SKILLS, PLACE, DATES, PICTURE);
            case OFFER -> List.of(TITLE, SUMMARY, SKILLS, PLACE, DATES);
        };
    }

}
