package org.tiwizi.verification;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** A reviewer gave a document back, or erased it, because of what the remark says. */
public record EvidenceReturned(UUID organisationId, EvidenceKind kind, @Nullable String remark) {

}
