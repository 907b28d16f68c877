package org.tiwizi.account;

import org.tiwizi.shared.Language;

/**
 * Somebody asked for a new password for an address that has no account. Who would write
 * an e-mail does the same work and sends nothing, so that the answer takes as long
 * (REQUIREMENTS.md, R14).
 */
public record PasswordResetForNobody(Language language) {

}
