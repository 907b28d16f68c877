package org.tiwizi.review;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.tiwizi.partnership.Working;
import org.tiwizi.proposal.Side;
import org.tiwizi.shared.Aggregate;
import org.tiwizi.shared.Conflict;
import org.tiwizi.shared.Language;

/**
 * What one side of a partnership says of the other. Until it is disclosed its author
 * alone reads it and may correct it; afterwards it stays as it is.
 */
@Entity
class PartnerReview extends Aggregate {

    /** How long one side’s word waits for the other’s (DOMAIN.md, section 4). */
    static final Duration HIDDEN = Duration.ofDays(14);

    private UUID partnershipId;

    @Enumerated(EnumType.STRING)
    private Side author;

    private UUID authorId;

    private UUID subjectId;

    private int clarity;

    private int reliability;

    private int result;

    @Enumerated(EnumType.STRING)
    private Language language;

    private String comment;

    private Instant writtenAt;

    private boolean late;

    private @Nullable Instant disclosedAt;

    private @Nullable String reply;

    @Enumerated(EnumType.STRING)
    private @Nullable Language replyLanguage;

    private @Nullable Instant repliedAt;

    @SuppressWarnings("NullAway.Init")
    protected PartnerReview() {
        // for JPA
    }

    PartnerReview(Working working, ReviewForm form, Language language, boolean late, Instant at) {
        this.partnershipId = working.partnershipId();
        this.author = working.side();
        boolean company = working.side() == Side.COMPANY;
        this.authorId = company ? working.companyId() : working.associationId();
        this.subjectId = company ? working.associationId() : working.companyId();
        this.writtenAt = at;
        this.late = late;
        write(form, language);
    }

    /** Conflict once others may have read it. */
    void correct(ReviewForm form, Language language) {
        if (this.disclosedAt != null) {
            throw new Conflict("partnerReview.conflict.disclosed");
        }
        write(form, language);
    }

    private void write(ReviewForm form, Language language) {
        this.clarity = form.clarity();
        this.reliability = form.reliability();
        this.result = form.result();
        this.comment = form.comment();
        this.language = language;
    }

    void disclose(Instant at) {
        this.disclosedAt = at;
    }

    /** Conflict if it was replied to: there is one right of reply. */
    void reply(ReplyForm form, Language language, Instant at) {
        if (this.reply != null) {
            throw new Conflict("partnerReview.conflict.replied");
        }
        this.reply = form.reply();
        this.replyLanguage = language;
        this.repliedAt = at;
    }

    boolean replies(ReplyForm form) {
        return form.reply().equals(this.reply);
    }

    boolean isDisclosed() {
        return this.disclosedAt != null;
    }

    /** Whether it has waited for the other side long enough. */
    boolean isDue(Instant now) {
        return !now.isBefore(due());
    }

    Instant due() {
        return this.writtenAt.plus(HIDDEN);
    }

    UUID partnershipId() {
        return this.partnershipId;
    }

    Side author() {
        return this.author;
    }

    UUID associationId() {
        return (this.author == Side.ASSOCIATION) ? this.authorId : this.subjectId;
    }

    UUID companyId() {
        return (this.author == Side.COMPANY) ? this.authorId : this.subjectId;
    }

    ReviewView view() {
        boolean replied = this.reply != null && this.replyLanguage != null && this.repliedAt != null;
        return new ReviewView(id(), this.author, this.authorId, this.clarity, this.reliability, this.result,
                this.language, this.comment, this.writtenAt, this.disclosedAt, this.late,
                replied ? new ReplyView(this.replyLanguage, this.reply, this.repliedAt) : null);
    }

}
