package org.tiwizi.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** A line as it is stored: numbered without a gap, chained to the one before. */
record AuditLine(long number, AuditEntry entry, String previousHash, String hash) {

    /** The hash before the first line. */
    static final String BEGINNING = "0".repeat(64);

    /**
     * SHA-256 of all that the line says and of the hash before it, each with its length.
     */
    String computed() {
        long micros = ChronoUnit.MICROS.between(Instant.EPOCH, this.entry.at());
        String text = Stream
            .of(this.number, micros, this.entry.accountId(), this.entry.organisationId(), this.entry.partyId(),
                    this.entry.action(), this.entry.kind(), this.entry.subjectId(), this.entry.before(),
                    this.entry.after(), this.entry.reason(), this.entry.detail(), this.previousHash)
            .map(AuditLine::part)
            .collect(Collectors.joining());
        try {
            return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        }
        catch (NoSuchAlgorithmException ex) {
            throw new IllegalStateException(ex);
        }
    }

    private static String part(@Nullable Object value) {
        if (value == null) {
            return "-";
        }
        String text = value.toString();
        return text.codePointCount(0, text.length()) + ":" + text;
    }

    static AuditLine read(ResultSet row, int number) throws SQLException {
        AuditEntry entry = new AuditEntry(row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("account_id", UUID.class), row.getObject("organisation_id", UUID.class),
                row.getObject("party_id", UUID.class), row.getString("action"),
                AuditKind.valueOf(row.getString("subject_kind")), row.getObject("subject_id", UUID.class),
                row.getString("before"), row.getString("after"), row.getString("reason"), row.getString("detail"));
        return new AuditLine(row.getLong("id"), entry, row.getString("previous_hash"), row.getString("hash"));
    }

}
