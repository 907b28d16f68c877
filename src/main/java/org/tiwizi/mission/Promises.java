package org.tiwizi.mission;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.tiwizi.partnership.PartnershipMoved;
import org.tiwizi.partnership.PartnershipPrepared;
import org.tiwizi.partnership.PartnershipService;
import org.tiwizi.partnership.PartnershipStep;
import org.tiwizi.proposal.AgreedIndicator;
import org.tiwizi.proposal.ProposalService;
import org.tiwizi.proposal.TermsView;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What the terms promise to measure is measured, also when they are changed. */
@Component
class Promises {

    private final IndicatorRepository indicators;

    private final ProposalService proposals;

    private final PartnershipService partnerships;

    private final Clock clock;

    Promises(IndicatorRepository indicators, ProposalService proposals, PartnershipService partnerships, Clock clock) {
        this.indicators = indicators;
        this.proposals = proposals;
        this.partnerships = partnerships;
        this.clock = clock;
    }

    @EventListener
    void on(PartnershipPrepared prepared) {
        keep(prepared.partnershipId(), this.proposals.terms(prepared.proposalId(), prepared.termsNumber()));
    }

    @EventListener
    void on(PartnershipMoved moved) {
        if (moved.step() == PartnershipStep.AMENDED) {
            keep(moved.partnershipId(), this.partnerships.agreement(moved.partnershipId()).terms());
        }
    }

    /**
     * What is no longer promised is dropped unless it was measured; the new finds its
     * place as long as there are fewer than five.
     */
    private void keep(UUID partnershipId, TermsView terms) {
        List<Indicator> known = this.indicators.findByPartnershipIdOrderByPositionAsc(partnershipId);
        Set<String> promised = terms.indicators().stream().map(AgreedIndicator::name).collect(Collectors.toSet());
        List<Indicator> dropped = known.stream()
            .filter((one) -> one.isMerePromise() && !promised.contains(one.name()))
            .toList();
        dropped.forEach(this.indicators::delete);
        this.indicators.flush();
        List<Indicator> kept = known.stream().filter((one) -> !dropped.contains(one)).toList();
        terms.indicators()
            .forEach((agreed) -> kept.stream()
                .filter((one) -> one.name().equals(agreed.name()))
                .forEach((one) -> one.promise(agreed)));
        Set<String> names = kept.stream().map(Indicator::name).collect(Collectors.toSet());
        List<AgreedIndicator> fresh = terms.indicators()
            .stream()
            .filter((agreed) -> !names.contains(agreed.name()))
            .toList();
        List<Integer> free = free(kept);
        for (int place = 0; place < Math.min(fresh.size(), free.size()); place++) {
            this.indicators.save(Indicator.promised(partnershipId, free.get(place), terms.language(), fresh.get(place),
                    this.clock.instant()));
        }
    }

    private static List<Integer> free(List<Indicator> kept) {
        Set<Integer> taken = kept.stream().map(Indicator::position).collect(Collectors.toSet());
        return IntStream.range(0, Indicator.MOST).boxed().filter((place) -> !taken.contains(place)).toList();
    }

}
