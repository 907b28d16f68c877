package org.tiwizi.mail;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/** One attempt to hand an e-mail to the server; without a failure it was taken. */
public record MailAttempt(Instant at, @Nullable String failure) {

}
