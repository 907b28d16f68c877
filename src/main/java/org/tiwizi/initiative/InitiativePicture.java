package org.tiwizi.initiative;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import org.tiwizi.document.EncodedPicture;
import org.tiwizi.shared.Aggregate;

/** What a picture shows, as we drew it anew: never the bytes that somebody sent. */
@Entity
class InitiativePicture extends Aggregate {

    private UUID initiativeId;

    private byte[] content;

    private int width;

    private int height;

    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected InitiativePicture() {
        // for JPA
    }

    InitiativePicture(UUID initiativeId, EncodedPicture encoded, Instant at) {
        this.initiativeId = initiativeId;
        this.content = encoded.content();
        this.width = encoded.width();
        this.height = encoded.height();
        this.createdAt = at;
    }

    Picture picture() {
        return new Picture(id(), this.width, this.height);
    }

    byte[] content() {
        return this.content;
    }

}
