package org.tiwizi.offer;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.tiwizi.shared.PlainText;

/** What is typed of an offer in one language. */
@NullUnmarked
public record OfferTextForm(@PlainText @Size(max = 200) String title, @PlainText @Size(max = 3000) String description) {

    static OfferTextForm of(@Nullable OfferText text) {
        return (text == null) ? new OfferTextForm(null, null)
                : new OfferTextForm(filled(text.title()), filled(text.description()));
    }

    private static String filled(String text) {
        return text.isBlank() ? null : text;
    }

    boolean isBlank() {
        return this.title == null && this.description == null;
    }

    OfferText text() {
        return new OfferText((this.title != null) ? this.title : "",
                (this.description != null) ? this.description : "");
    }

}
