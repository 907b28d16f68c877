package org.tiwizi.account;

import java.util.UUID;

import org.tiwizi.shared.Language;

/** Whom to tell something, and in which language. */
public record Recipient(UUID accountId, String email, Language language, String personName) {

}
