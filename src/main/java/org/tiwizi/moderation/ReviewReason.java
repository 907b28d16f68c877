package org.tiwizi.moderation;

/**
 * Why a moderator does not publish; the sentence that the author reads is the message
 * {@code ReviewReason.<name>.sentence}.
 */
public enum ReviewReason {

    INCOMPLETE, UNCLEAR, WRONG_PLACE, DOUBLED, IDENTITY, PERSONAL_DATA, APPEAL_FOR_GIFTS, NOT_SKILLS, NOT_ACCEPTABLE,
    OTHER

}
