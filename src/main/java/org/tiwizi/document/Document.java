package org.tiwizi.document;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.tiwizi.shared.Aggregate;

/** A file that was kept: what it is called and which content it has; never changed. */
@Entity
class Document extends Aggregate {

    private String name;

    @Enumerated(EnumType.STRING)
    private FileKind kind;

    private long size;

    private String sha256;

    @Enumerated(EnumType.STRING)
    private Scan scan;

    private Instant keptAt;

    @SuppressWarnings("NullAway.Init")
    protected Document() {
        // for JPA
    }

    Document(CheckedFile file, Instant at) {
        this.name = file.name();
        this.kind = file.kind();
        this.size = file.size();
        this.sha256 = file.sha256();
        this.scan = file.scan();
        this.keptAt = at;
    }

    StoredFile file() {
        return new StoredFile(id(), this.name, this.kind, this.size, this.sha256, this.scan, this.keptAt);
    }

}
