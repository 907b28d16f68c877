package org.tiwizi.convention;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.tiwizi.account.Member;
import org.tiwizi.document.StoredFile;
import org.tiwizi.proposal.TermsView;
import org.tiwizi.shared.Aggregate;
import org.tiwizi.shared.Conflict;
import org.tiwizi.shared.Language;

/**
 * One edition of the convention of a partnership, or of an addendum to it. Its bytes and
 * their SHA-256 are fixed once it is ready.
 */
@Entity
class Convention extends Aggregate {

    private UUID partnershipId;

    private UUID associationId;

    private UUID companyId;

    private String code;

    private int number;

    private int addendum;

    private @Nullable Integer termsNumber;

    private @Nullable Integer baseNumber;

    private @Nullable String change;

    @Enumerated(EnumType.STRING)
    private @Nullable Language changeLanguage;

    @Enumerated(EnumType.STRING)
    private ConventionStatus status = ConventionStatus.GENERATED;

    private Instant generatedAt;

    private @Nullable Instant readyAt;

    private @Nullable UUID documentId;

    private @Nullable String sha256;

    private @Nullable String reopening;

    @SuppressWarnings("NullAway.Init")
    protected Convention() {
        // for JPA
    }

    /** The first edition, of a version of the terms. */
    Convention(UUID partnershipId, UUID associationId, UUID companyId, int termsNumber, Instant at) {
        this(partnershipId, associationId, companyId, 1, termsNumber, at);
    }

    private Convention(UUID partnershipId, UUID associationId, UUID companyId, int number,
            @Nullable Integer termsNumber, Instant at) {
        this.partnershipId = partnershipId;
        this.associationId = associationId;
        this.companyId = companyId;
        this.number = number;
        this.termsNumber = termsNumber;
        this.code = Code.fresh();
        this.generatedAt = at;
    }

    /** What comes after this one, which is kept: the same, to be drawn up anew. */
    Convention next(Instant at) {
        return new Convention(this.partnershipId, this.associationId, this.companyId, this.number + 1, this.termsNumber,
                at);
    }

    /**
     * An addendum to this one, or the addendum that follows this one.
     * @param base the version of the terms that it changes
     * @param changed the version that it changes them to
     */
    Convention addendum(int number, int base, TermsView changed, Instant at) {
        Convention next = new Convention(this.partnershipId, this.associationId, this.companyId, number,
                changed.number(), at);
        next.addendum = this.addendum + 1;
        next.baseNumber = base;
        next.explain(changed);
        return next;
    }

    /** Says another version of the terms, as long as it is a draft. */
    ConventionMoved rewrite(TermsView changed, Member by, Instant at) {
        if (this.status != ConventionStatus.GENERATED) {
            throw new Conflict("convention.conflict.unsigned");
        }
        this.termsNumber = changed.number();
        this.generatedAt = at;
        if (this.addendum > 0) {
            explain(changed);
        }
        return new ConventionMoved(id(), this.partnershipId, this.associationId, this.companyId,
                ConventionStep.GENERATED, this.status, this.status, this.addendum, this.termsNumber, by, at);
    }

    private void explain(TermsView changed) {
        this.change = changed.message();
        this.changeLanguage = changed.language();
    }

    ConventionMoved generated(@Nullable Member by) {
        return new ConventionMoved(id(), this.partnershipId, this.associationId, this.companyId,
                ConventionStep.GENERATED, null, this.status, this.addendum, this.termsNumber, by, this.generatedAt);
    }

    /** The text is fixed: from now on these bytes are the convention. */
    ConventionMoved freeze(StoredFile document, Member by, Instant at) {
        ConventionMoved moved = to(ConventionStatus.READY, ConventionStep.FROZEN, by, at);
        this.readyAt = at;
        this.documentId = document.id();
        this.sha256 = document.sha256();
        return moved;
    }

    ConventionMoved reopen(String why, Member by, Instant at) {
        ConventionMoved moved = to(ConventionStatus.REOPENED, ConventionStep.REOPENED, by, at);
        this.reopening = why;
        return moved;
    }

    /**
     * One more signature of two.
     * @param read the SHA-256 of the text that the signatory had before them
     */
    ConventionMoved sign(String read, Member by, Instant at) {
        ConventionMoved moved = to(
                (this.status == ConventionStatus.READY) ? ConventionStatus.SIGNED_BY_ONE : ConventionStatus.SIGNED,
                ConventionStep.SIGNED, by, at);
        if (!read.equals(this.sha256)) {
            throw new Conflict("convention.conflict.text");
        }
        return moved;
    }

    /** A signed addendum changes it. */
    ConventionMoved amend(Member by, Instant at) {
        return to(ConventionStatus.AMENDED, ConventionStep.AMENDED, by, at);
    }

    private ConventionMoved to(ConventionStatus target, ConventionStep step, Member by, Instant at) {
        ConventionStatus before = this.status;
        this.status = before.to(target);
        return new ConventionMoved(id(), this.partnershipId, this.associationId, this.companyId, step, before, target,
                this.addendum, this.termsNumber, by, at);
    }

    /** This edition, if it still is as it was read. */
    Convention as(@Nullable Integer read) {
        if (read != null && read != version()) {
            throw new Conflict("error.409.transition");
        }
        return this;
    }

    EditionView view() {
        return new EditionView(this.partnershipId, this.number, version(), this.code, this.addendum, this.status,
                this.generatedAt, this.readyAt, this.sha256, this.termsNumber, this.change, this.changeLanguage,
                this.reopening);
    }

    UUID partnershipId() {
        return this.partnershipId;
    }

    UUID associationId() {
        return this.associationId;
    }

    UUID companyId() {
        return this.companyId;
    }

    String code() {
        return this.code;
    }

    int number() {
        return this.number;
    }

    int addendum() {
        return this.addendum;
    }

    @Nullable Integer termsNumber() {
        return this.termsNumber;
    }

    @Nullable Integer baseNumber() {
        return this.baseNumber;
    }

    @Nullable String change() {
        return this.change;
    }

    @Nullable Language changeLanguage() {
        return this.changeLanguage;
    }

    ConventionStatus status() {
        return this.status;
    }

    @Nullable UUID documentId() {
        return this.documentId;
    }

    @Nullable String sha256() {
        return this.sha256;
    }

    @Nullable String reopening() {
        return this.reopening;
    }

}
