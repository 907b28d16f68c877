package org.tiwizi.audit;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;
import org.tiwizi.shared.PlainText;
import org.tiwizi.shared.Plausible;

import org.springframework.format.annotation.DateTimeFormat;

/**
 * Which part of the trail: about organisations of this name, of one kind, of a period of
 * days in Morocco, of one subject, of one account, older than one line.
 */
@NullUnmarked
public record AuditFilter(@PlainText @Size(max = 160) String organisation, AuditKind kind,
        @Plausible @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
        @Plausible @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to, UUID subject, UUID account,
        Long before) {

    /** The same, older than a line. */
    public AuditFilter before(Long number) {
        return new AuditFilter(this.organisation, this.kind, this.from, this.to, this.subject, this.account, number);
    }

    /** Whether it leaves anything out. */
    public boolean narrow() {
        return Stream.of(this.organisation, this.kind, this.from, this.to, this.subject, this.account)
            .anyMatch(Objects::nonNull);
    }

}
