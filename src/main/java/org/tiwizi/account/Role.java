package org.tiwizi.account;

/** What an account may do; the first three follow the kind of its organisation. */
public enum Role {

    ASSOCIATION, COMPANY, INSTITUTION, MODERATOR, ADMINISTRATOR

}
