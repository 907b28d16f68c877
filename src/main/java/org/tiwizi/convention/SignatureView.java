package org.tiwizi.convention;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** A signature as the two parties see it; the public sees neither name nor address. */
public record SignatureView(UUID organisationId, String personName, SigningWay way, Instant signedAt, String address,
        String sha256, @Nullable UUID scanId) {

}
