package org.tiwizi.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.tiwizi.shared.NotFound;

import org.springframework.core.io.AbstractResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The files that are kept. A room refers to a file by a foreign key to
 * {@code document(id)}, in the transaction that keeps it: a file that no room refers to
 * is swept after a day. Who may have a file is for that room to say, before it asks here.
 */
@Service
public class DocumentStore {

    private final DocumentRepository documents;

    private final Contents contents;

    private final Clock clock;

    DocumentStore(DocumentRepository documents, Contents contents, Clock clock) {
        this.documents = documents;
        this.contents = contents;
        this.clock = clock;
    }

    /** Keeps a file; the same content is stored once. */
    @Transactional
    public StoredFile keep(CheckedFile file) {
        try {
            this.contents.put(file);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        return this.documents.save(new Document(file, this.clock.instant())).file();
    }

    /** What is known of a file; NotFound without it. */
    @Transactional(readOnly = true)
    public StoredFile file(UUID id) {
        return this.documents.findById(id).map(Document::file).orElseThrow(() -> new NotFound("document", id));
    }

    /** What is known of several files, in one query. */
    @Transactional(readOnly = true)
    public Map<UUID, StoredFile> files(Collection<UUID> ids) {
        return this.documents.findByIdIn(ids)
            .stream()
            .map(Document::file)
            .collect(Collectors.toMap(StoredFile::id, Function.identity()));
    }

    /**
     * The answer that offers a file for saving, never for showing inside the portal
     * (REQUIREMENTS.md, R39). Its content is compared with its SHA-256 before the first
     * byte leaves, and sent a piece at a time.
     * @throws IllegalStateException when the content is no longer what was kept
     */
    public ResponseEntity<Resource> download(UUID id) {
        StoredFile file = file(id);
        demandWhole(file);
        return Download.of(file.name(), file.kind(), new Content(file));
    }

    /**
     * Takes a file away at once, its content too unless another file has the same; no
     * room may refer to it any more.
     */
    @Transactional
    public void erase(UUID id) {
        String sha256 = file(id).sha256();
        this.documents.deleteById(id);
        this.documents.flush();
        if (!this.documents.existsBySha256(sha256)) {
            this.contents.erase(sha256);
        }
    }

    private void demandWhole(StoredFile file) {
        try (InputStream content = this.contents.open(file.sha256())) {
            if (!Digest.of(content).equals(new Digest(file.size(), file.sha256()))) {
                throw new IllegalStateException("Document %s is damaged".formatted(file.id()));
            }
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private final class Content extends AbstractResource {

        private final StoredFile file;

        Content(StoredFile file) {
            this.file = file;
        }

        @Override
        public long contentLength() {
            return this.file.size();
        }

        @Override
        public String getDescription() {
            return "document " + this.file.id();
        }

        @Override
        public InputStream getInputStream() {
            return DocumentStore.this.contents.open(this.file.sha256());
        }

    }

}
