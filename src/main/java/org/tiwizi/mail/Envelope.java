package org.tiwizi.mail;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.tiwizi.shared.Language;

/**
 * Who gets an e-mail, in which language, and of which subscription.
 *
 * @param subscription none for what nobody can do without, like the link of a sign-up
 */
public record Envelope(String recipient, Language language, @Nullable Subscription subscription) {

    /**
     * What the e-mail’s own link ends.
     *
     * @param topic as the room that sends names it, at most 60 characters
     */
    public record Subscription(UUID accountId, String topic) {

    }

}
