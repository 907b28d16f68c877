package org.tiwizi.organisation;

/** How the confirmation of an e-mail address ended. */
public enum Confirmation {

    /** The organisation and the account are open. */
    CONFIRMED,

    /** The address got an account meanwhile; nothing was opened. */
    ADDRESS_TAKEN,

    /** The link is unknown, used or too old: which of them is not said. */
    UNUSABLE

}
