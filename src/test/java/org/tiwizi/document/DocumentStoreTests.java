package org.tiwizi.document;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.tiwizi.platform.RepositoryTest;
import org.tiwizi.shared.NotFound;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jpa.test.autoconfigure.TestEntityManager;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

@RepositoryTest
@Import({ DocumentStore.class, PostgresContents.class, DocumentSweep.class, DocumentStoreTests.Morning.class })
class DocumentStoreTests {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    @Autowired
    DocumentStore documents;

    @Autowired
    DocumentSweep sweep;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestEntityManager entities;

    private static byte[] content(int size) {
        byte[] content = new byte[size];
        new Random(size).nextBytes(content);
        return content;
    }

    private static CheckedFile file(String name, byte[] content) throws Exception {
        return new CheckedFile(name, FileKind.PDF, Digest.of(new ByteArrayInputStream(content)), Scan.UNSCANNED,
                () -> new ByteArrayInputStream(content));
    }

    private StoredFile keep(String name, byte[] content) throws Exception {
        StoredFile kept = this.documents.keep(file(name, content));
        this.entities.flush();
        return kept;
    }

    private long count(String table, StoredFile file) {
        return this.jdbc.sql("select count(*) from " + table + " where sha256 = ?")
            .param(file.sha256())
            .query(Long.class)
            .single();
    }

    @Test
    void whatIsKeptComesBackByteForByte() throws Exception {
        byte[] content = content(1_000_000);
        StoredFile file = keep("القانون الأساسي.pdf", content);
        ResponseEntity<Resource> answer = this.documents.download(file.id());
        try (InputStream body = answer.getBody().getInputStream()) {
            assertThat(body).hasBinaryContent(content);
        }
        assertThat(count("document_part", file)).isEqualTo(4);
        assertThat(answer.getBody().contentLength()).isEqualTo(1_000_000);
        assertThat(answer.getHeaders().getContentType()).hasToString("application/pdf");
        assertThat(answer.getHeaders().getFirst("Content-Security-Policy")).isEqualTo("sandbox");
        assertThat(answer.getHeaders().getContentDisposition().isAttachment()).isTrue();
        assertThat(answer.getHeaders().getContentDisposition().getFilename()).isEqualTo("القانون الأساسي.pdf");
        assertThat(answer.getHeaders().getFirst("Content-Disposition")).matches("[\\x20-\\x7e]+");
    }

    @Test
    void theSameContentIsStoredOnce() throws Exception {
        StoredFile first = keep("a.pdf", content(5000));
        StoredFile second = keep("b.pdf", content(5000));
        assertThat(second.sha256()).isEqualTo(first.sha256());
        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(count("document_content", first)).isEqualTo(1);
        assertThat(this.documents.files(List.of(first.id(), second.id()))).hasSize(2);
    }

    @Test
    void aChangedByteIsFoundBeforeAnythingLeaves() throws Exception {
        StoredFile file = keep("a.pdf", content(600_000));
        this.jdbc
            .sql("update document_part set bytes = set_byte(bytes, 77, 1 + get_byte(bytes, 77) % 250) "
                    + "where sha256 = ? and number = 1")
            .param(file.sha256())
            .update();
        assertThatIllegalStateException().isThrownBy(() -> this.documents.download(file.id()));
    }

    @Test
    void aMissingPieceIsFoundToo() throws Exception {
        StoredFile file = keep("a.pdf", content(600_000));
        this.jdbc.sql("delete from document_part where sha256 = ? and number = 2").param(file.sha256()).update();
        assertThatIllegalStateException().isThrownBy(() -> this.documents.download(file.id()));
    }

    @Test
    void whatDoesNotExistIsNotFound() {
        UUID nobody = UUID.randomUUID();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.documents.download(nobody));
    }

    @Test
    void aFileThatChangesAfterItsCheckIsNotKept() throws Exception {
        byte[] content = content(3000);
        CheckedFile file = file("a.pdf", content);
        content[100]++;
        assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> this.documents.keep(file));
    }

    @Test
    void theSweepTakesWhatNobodyRefersToAfterADay() throws Exception {
        this.jdbc.sql("create table room_row (id uuid primary key, document_id uuid references document)").update();
        StoredFile referred = keep("a.pdf", content(1000));
        StoredFile forgotten = keep("b.pdf", content(2000));
        StoredFile young = keep("c.pdf", content(3000));
        StoredFile shared = keep("d.pdf", content(1000));
        this.jdbc.sql("insert into room_row values (?, ?)").params(UUID.randomUUID(), referred.id()).update();
        age(referred);
        age(forgotten);
        age(shared);

        this.sweep.sweep();

        assertThat(this.jdbc.sql("select id from document where id in (?, ?, ?, ?)")
            .params(referred.id(), forgotten.id(), young.id(), shared.id())
            .query(UUID.class)
            .list()).containsExactlyInAnyOrder(referred.id(), young.id());
        assertThat(count("document_content", referred)).isEqualTo(1);
        assertThat(count("document_part", forgotten)).isZero();
        assertThat(count("document_part", young)).isEqualTo(1);
    }

    private void age(StoredFile file) {
        this.jdbc.sql("update document set kept_at = kept_at - interval '2 days' where id = ?")
            .param(file.id())
            .update();
        this.jdbc.sql("update document_content set touched_at = touched_at - interval '2 days' where sha256 = ?")
            .param(file.sha256())
            .update();
    }

    @Test
    void keepingAgainSavesAContentFromTheSweep() throws Exception {
        StoredFile old = keep("a.pdf", content(4000));
        age(old);
        keep("again.pdf", content(4000));
        this.sweep.sweep();
        assertThat(count("document_part", old)).isEqualTo(1);
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Morning {

        @Bean
        Clock clock() {
            return Clock.fixed(NOW, ZoneId.of("Africa/Casablanca"));
        }

    }

}
