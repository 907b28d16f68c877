package org.tiwizi.mail;

import org.jspecify.annotations.Nullable;
import org.tiwizi.shared.Token;

/** A letter as it is sent, twice. */
record Texts(String plainText, String html, @Nullable Unsubscription unsubscription) {

    /** The secret that ends such letters, and its full address. */
    record Unsubscription(Token token, String link) {

    }

}
