package org.tiwizi.document;

import java.time.Instant;
import java.util.UUID;

/**
 * What pages say of a file that is kept.
 *
 * @param size in bytes
 * @param sha256 of its content, 64 lower-case hexadecimal digits
 */
public record StoredFile(UUID id, String name, FileKind kind, long size, String sha256, Scan scan, Instant keptAt) {

}
