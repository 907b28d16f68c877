package org.tiwizi.intake;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.tiwizi.shared.Aggregate;
import org.tiwizi.shared.PlainText;

/**
 * A spreadsheet that was read: how many of its rows are good, and whether they are in.
 */
@Entity
class IntakeBatch extends Aggregate {

    /** How much of what was typed is shown, in characters. */
    private static final int SHOWN = 60;

    private static final int MOST_UNREAD = 20;

    private UUID accountId;

    private String fileName;

    private String sha256;

    @Enumerated(EnumType.STRING)
    private IntakeStatus status = IntakeStatus.READY;

    private int good;

    private int known;

    private int bad;

    private List<String> unread = List.of();

    private Instant createdAt;

    private Instant since;

    @SuppressWarnings("NullAway.Init")
    protected IntakeBatch() {
        // for JPA
    }

    IntakeBatch(UUID accountId, String fileName, String sha256, Instant at) {
        this.accountId = accountId;
        String name = plain(fileName);
        this.fileName = name.isEmpty() ? "…" : name;
        this.sha256 = sha256;
        this.createdAt = at;
        this.since = at;
    }

    void count(RowState state) {
        switch (state) {
            case GOOD -> this.good++;
            case KNOWN -> this.known++;
            case BAD -> this.bad++;
        }
    }

    /** Notes the headings that nothing is read under: 20 of them at most. */
    void pass(List<String> headings) {
        this.unread = headings.stream()
            .map(IntakeBatch::plain)
            .filter((heading) -> !heading.isEmpty())
            .distinct()
            .limit(MOST_UNREAD)
            .toList();
    }

    private static String plain(String typed) {
        return typed.replaceAll("\\s+", " ")
            .strip()
            .codePoints()
            .filter(PlainText.Check::allowed)
            .limit(SHOWN)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    }

    int rows() {
        return this.good + this.known + this.bad;
    }

    /** Whether it was not begun yet: asked for twice, it is begun once. */
    boolean begin(Instant at) {
        if (this.status != IntakeStatus.READY) {
            return false;
        }
        move(IntakeStatus.IMPORTING, at);
        return true;
    }

    void finish(Instant at) {
        move(IntakeStatus.IMPORTED, at);
    }

    private void move(IntakeStatus target, Instant at) {
        this.status = this.status.to(target);
        this.since = at;
    }

    IntakeStatus status() {
        return this.status;
    }

    IntakeView view(int done) {
        return new IntakeView(id(), this.fileName, this.status, this.createdAt, this.good, this.known, this.bad, done,
                this.unread);
    }

}
