package org.tiwizi.mission;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.tiwizi.account.Member;
import org.tiwizi.partnership.PartnershipActivity;
import org.tiwizi.partnership.PartnershipPrepared;
import org.tiwizi.partnership.PartnershipStep;
import org.tiwizi.partnership.RemarkForm;
import org.tiwizi.partnership.Working;
import org.tiwizi.proposal.IndicatorForm;
import org.tiwizi.proposal.ProposalService;
import org.tiwizi.proposal.TermsView;
import org.tiwizi.shared.Conflict;
import org.tiwizi.shared.Language;
import org.tiwizi.shared.NotFound;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Measuring: either side measures, the other confirms or says why not. Asked twice, each
 * step is taken once; NotFound for all others.
 */
@Service
@Transactional
public class IndicatorService {

    private final IndicatorRepository indicators;

    private final ProposalService proposals;

    private final PartnershipActivity activity;

    private final Clock clock;

    IndicatorService(IndicatorRepository indicators, ProposalService proposals, PartnershipActivity activity,
            Clock clock) {
        this.indicators = indicators;
        this.proposals = proposals;
        this.activity = activity;
        this.clock = clock;
    }

    /** What the terms promise to measure is measured. */
    @EventListener
    void on(PartnershipPrepared prepared) {
        TermsView terms = this.proposals.terms(prepared.proposalId(), prepared.termsNumber());
        for (int place = 0; place < terms.indicators().size(); place++) {
            this.indicators.save(new Indicator(prepared.partnershipId(), place, terms.language(),
                    terms.indicators().get(place), this.clock.instant()));
        }
    }

    /** Adds one that the terms left open; Conflict beyond five. */
    public void define(UUID partnershipId, IndicatorForm form, Language language, Member party) {
        Working working = this.activity.enter(partnershipId, party);
        List<Indicator> known = this.indicators.findByPartnershipIdOrderByPositionAsc(partnershipId);
        if (known.stream().anyMatch((one) -> one.view().name().equals(form.name()))) {
            return;
        }
        if (known.size() >= Indicator.MOST) {
            throw new Conflict("mission.conflict.indicators");
        }
        Indicator indicator = this.indicators
            .save(new Indicator(partnershipId, known.size(), language, form.agreed(), this.clock.instant()));
        this.activity.moved(working, indicator.id(), PartnershipStep.INDICATOR_DEFINED, null, indicator.status());
    }

    /** One of this partnership, as its page shows it; NotFound otherwise. */
    @Transactional(readOnly = true)
    public IndicatorView show(UUID partnershipId, UUID id) {
        return find(partnershipId, id).view();
    }

    public void measure(UUID partnershipId, UUID id, MeasureForm form, Member party) {
        Working working = this.activity.enter(partnershipId, party);
        Indicator indicator = find(partnershipId, id);
        IndicatorView before = indicator.view();
        if (!before.steps(working.side()).contains("measure")) {
            throw new Conflict("error.409.transition");
        }
        indicator.measure(form, working.side(), this.clock.instant());
        this.activity.moved(working, id, PartnershipStep.INDICATOR_MEASURED, before.status(), indicator.status());
    }

    public void confirm(UUID partnershipId, UUID id, Member other) {
        Working working = this.activity.enter(partnershipId, other);
        Indicator indicator = find(partnershipId, id);
        IndicatorStatus before = indicator.status();
        if (before != IndicatorStatus.CONFIRMED_BY_BOTH) {
            demand(indicator, working);
            indicator.confirm(this.clock.instant());
            this.activity.moved(working, id, PartnershipStep.INDICATOR_CONFIRMED, before, indicator.status());
        }
    }

    public void dispute(UUID partnershipId, UUID id, RemarkForm why, Member other) {
        Working working = this.activity.enter(partnershipId, other);
        Indicator indicator = find(partnershipId, id);
        IndicatorStatus before = indicator.status();
        if (before != IndicatorStatus.DISPUTED) {
            demand(indicator, working);
            indicator.dispute(why.remark(), this.clock.instant());
            this.activity.moved(working, id, PartnershipStep.INDICATOR_DISPUTED, before, indicator.status());
        }
    }

    private static void demand(Indicator indicator, Working working) {
        if (indicator.view().measuredBy() == working.side()) {
            throw new NotFound("measure of the other side", indicator.id());
        }
    }

    private Indicator find(UUID partnershipId, UUID id) {
        return this.indicators.findByIdAndPartnershipId(id, partnershipId)
            .orElseThrow(() -> new NotFound("indicator", id));
    }

}
