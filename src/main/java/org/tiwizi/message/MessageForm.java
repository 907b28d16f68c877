package org.tiwizi.message;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;
import org.tiwizi.shared.PlainText;

/**
 * What somebody writes; a file may say it all.
 *
 * @param key the form’s own, so that one sent twice is written once
 */
@NullUnmarked
public record MessageForm(@NotNull UUID key, @PlainText @Size(max = 5000) String text) {

    public static MessageForm blank() {
        return new MessageForm(UUID.randomUUID(), null);
    }

}
