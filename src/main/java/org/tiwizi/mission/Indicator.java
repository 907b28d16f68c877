package org.tiwizi.mission;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
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

    void measure(MeasureForm form, Side by, Instant at) {
        move(IndicatorStatus.MEASURED, at);
        this.actual = form.actual();
        this.evidence = form.evidence();
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

    int position() {
        return this.position;
    }

    IndicatorStatus status() {
        return this.status;
    }

    IndicatorView view() {
        return new IndicatorView(id(), this.language, this.name, this.unit, this.baseline, this.target, this.status,
                this.actual, this.measuredBy, this.evidence, this.objection);
    }

}
