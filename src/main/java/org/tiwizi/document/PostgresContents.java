package org.tiwizi.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Enumeration;
import java.util.NoSuchElementException;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Contents in the database, cut into pieces of 256 kB. */
@Component
class PostgresContents implements Contents {

    private static final int PIECE = 256 * 1024;

    private final JdbcClient jdbc;

    private final Clock clock;

    PostgresContents(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void put(CheckedFile file) throws IOException {
        // touching a known content keeps the sweep from it
        boolean fresh = this.jdbc.sql("""
                insert into document_content (sha256, size, touched_at) values (:sha256, :size, :now)
                on conflict (sha256) do update set touched_at = excluded.touched_at
                returning xmax = 0
                """)
            .param("sha256", file.sha256())
            .param("size", file.size())
            .param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
            .query(Boolean.class)
            .single();
        if (fresh) {
            store(file);
        }
    }

    private void store(CheckedFile file) throws IOException {
        MessageDigest digest = Digest.sha256Digest();
        try (InputStream content = new DigestInputStream(file.content().getInputStream(), digest)) {
            byte[] piece = content.readNBytes(PIECE);
            for (int number = 0; piece.length > 0; number++) {
                this.jdbc.sql("insert into document_part (sha256, number, bytes) values (?, ?, ?)")
                    .params(file.sha256(), number, piece)
                    .update();
                piece = content.readNBytes(PIECE);
            }
        }
        if (!Digest.hex(digest).equals(file.sha256())) {
            throw new IOException("A file changed after it was checked");
        }
    }

    @Override
    public InputStream open(String sha256) {
        return new SequenceInputStream(new Enumeration<>() {

            private int number;

            private Optional<byte[]> piece = piece(sha256, 0);

            @Override
            public boolean hasMoreElements() {
                return this.piece.isPresent();
            }

            @Override
            public InputStream nextElement() {
                byte[] bytes = this.piece.orElseThrow(NoSuchElementException::new);
                this.piece = piece(sha256, ++this.number);
                return new ByteArrayInputStream(bytes);
            }

        });
    }

    @Override
    public void erase(String sha256) {
        this.jdbc.sql("delete from document_content where sha256 = ?").param(sha256).update();
    }

    private Optional<byte[]> piece(String sha256, int number) {
        return this.jdbc.sql("select bytes from document_part where sha256 = ? and number = ?")
            .params(sha256, number)
            .query(byte[].class)
            .optional();
    }

}
