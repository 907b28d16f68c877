package org.tiwizi.mail;

import java.util.UUID;

/** Somebody ended a sort of e-mails from one of them, without signing in. */
public record Unsubscribed(UUID accountId, String topic) {

}
