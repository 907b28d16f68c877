package org.tiwizi.moderation;

import java.util.UUID;

import org.jspecify.annotations.NullUnmarked;

/** Which part of the trail: of one subject, of one account, older than one line. */
@NullUnmarked
public record AuditFilter(UUID subject, UUID account, Long before) {

}
