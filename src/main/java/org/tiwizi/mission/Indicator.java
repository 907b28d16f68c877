package org.tiwizi.mission;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.tiwizi.document.StoredFile;
import org.tiwizi.proposal.AgreedIndicator;
import org.tiwizi.proposal.Side;
import org.tiwizi.shared.Aggregate;
import org.tiwizi.shared.Language;

/**
 * What is measured: one side measures, the other confirms; where they differ, both texts
 * stand side by side.
 */
@Entity
class Indicator extends Aggregate {

    /** How many a partnership may have (issue of partnerships, impact). */
    static final int MOST = 5;

    private UUID partnershipId;

    private int position;

    private boolean promised;

    @Enumerated(EnumType.STRING)
    private Language language;

    private String name;

    private @Nullable String unit;

    private @Nullable BigDecimal baseline;

    private BigDecimal target;

    @Enumerated(EnumType.STRING)
    private IndicatorStatus status = IndicatorStatus.DEFINED;

    private @Nullable BigDecimal actual;

    @Enumerated(EnumType.STRING)
    private @Nullable Side measuredBy;

    private @Nullable String evidence;

    private @Nullable UUID documentId;

    private @Nullable String objection;

    private Instant movedAt;

    @SuppressWarnings("NullAway.Init")
    protected Indicator() {
        // for JPA
    }

    Indicator(UUID partnershipId, int position, Language language, AgreedIndicator agreed, Instant at) {
        this.partnershipId = partnershipId;
        this.position = position;
        this.language = language;
        this.name = agreed.name();
        this.unit = agreed.unit();
        this.baseline = agreed.baseline();
        this.target = agreed.target();
        this.movedAt = at;
    }

    /** One that the terms promise. */
    static Indicator promised(UUID partnershipId, int position, Language language, AgreedIndicator agreed, Instant at) {
        Indicator indicator = new Indicator(partnershipId, position, language, agreed, at);
        indicator.promised = true;
        return indicator;
    }

    /** Changed terms promise another figure; what was measured stays as it is. */
    void promise(AgreedIndicator agreed) {
        this.promised = true;
        if (this.status == IndicatorStatus.DEFINED) {
            this.unit = agreed.unit();
            this.baseline = agreed.baseline();
            this.target = agreed.target();
        }
    }

    /** Whether the terms alone ask for it, and nobody measured yet. */
    boolean isMerePromise() {
        return this.promised && this.status == IndicatorStatus.DEFINED;
    }

    void measure(MeasureForm form, @Nullable StoredFile file, Side by, Instant at) {
        move(IndicatorStatus.MEASURED, at);
        this.actual = form.actual();
        this.evidence = form.evidence();
        this.documentId = (file != null) ? file.id() : null;
        this.measuredBy = by;
        this.objection = null;
    }

    void confirm(Instant at) {
        move(IndicatorStatus.CONFIRMED_BY_BOTH, at);
    }

    void dispute(String why, Instant at) {
        move(IndicatorStatus.DISPUTED, at);
        this.objection = why;
    }

    private void move(IndicatorStatus target, Instant at) {
        this.status = this.status.to(target);
        this.movedAt = at;
    }

    /** Whether it was measured just so: a doubled click measures twice. */
    boolean says(MeasureForm form, Side by) {
        return this.status == IndicatorStatus.MEASURED && this.measuredBy == by && this.actual != null
                && this.actual.compareTo(form.actual()) == 0 && Objects.equals(this.evidence, form.evidence());
    }

    /** Whether it was defined just so. */
    boolean says(AgreedIndicator agreed) {
        return this.name.equals(agreed.name()) && Objects.equals(this.unit, agreed.unit())
                && Objects.equals(this.baseline, agreed.baseline()) && this.target.compareTo(agreed.target()) == 0;
    }

    String name() {
        return this.name;
    }

    @Nullable UUID documentId() {
        return this.documentId;
    }

    @Nullable String objection() {
        return this.objection;
    }

    int position() {
        return this.position;
    }

    IndicatorStatus status() {
        return this.status;
    }

    IndicatorView view(Map<UUID, StoredFile> files) {
        return new IndicatorView(id(), this.language, this.name, this.unit, this.baseline, this.target, this.status,
                this.actual, this.measuredBy, this.evidence,
                (this.documentId != null) ? files.get(this.documentId) : null, this.objection);
    }

}
