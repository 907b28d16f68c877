package org.tiwizi.document;

import java.nio.charset.StandardCharsets;

import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * The answer that offers a file for saving, under its name (RFC 6266), never for showing
 * inside the portal.
 */
final class Download {

    private Download() {
    }

    static ResponseEntity<Resource> of(String name, FileKind kind, Resource content) {
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(kind.mediaType())).headers((headers) -> {
            headers
                .setContentDisposition(ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build());
            headers.add("Content-Security-Policy", "sandbox");
        }).body(content);
    }

}
