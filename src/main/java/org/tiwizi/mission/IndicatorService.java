package org.tiwizi.mission;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.tiwizi.account.Member;
import org.tiwizi.document.CheckedFile;
import org.tiwizi.document.DocumentStore;
import org.tiwizi.document.StoredFile;
import org.tiwizi.partnership.PartnershipActivity;
import org.tiwizi.partnership.PartnershipStep;
import org.tiwizi.partnership.RemarkForm;
import org.tiwizi.partnership.Working;
import org.tiwizi.proposal.IndicatorForm;
import org.tiwizi.shared.Conflict;
import org.tiwizi.shared.Language;
import org.tiwizi.shared.NotFound;

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

    private final DocumentStore documents;

    private final PartnershipActivity activity;

    private final Clock clock;

    IndicatorService(IndicatorRepository indicators, DocumentStore documents, PartnershipActivity activity,
            Clock clock) {
        this.indicators = indicators;
        this.documents = documents;
        this.activity = activity;
        this.clock = clock;
    }

    /**
     * Adds one that the terms left open; Conflict beyond five, and where one of that name
     * is another.
     */
    public void define(UUID partnershipId, IndicatorForm form, Language language, Member party) {
        Working working = this.activity.enter(partnershipId, party);
        List<Indicator> known = this.indicators.findByPartnershipIdOrderByPositionAsc(partnershipId);
        Optional<Indicator> same = known.stream().filter((one) -> one.name().equals(form.name())).findFirst();
        if (same.isPresent()) {
            Once.demand(same.get().says(form.agreed()));
            return;
        }
        if (known.size() >= Indicator.MOST) {
            throw new Conflict("mission.conflict.indicators");
        }
        Indicator indicator = this.indicators
            .save(new Indicator(partnershipId, free(known), language, form.agreed(), this.clock.instant()));
        this.activity.moved(working, indicator.id(), PartnershipStep.INDICATOR_DEFINED, null, indicator.status());
    }

    private static int free(List<Indicator> known) {
        return IntStream.range(0, Indicator.MOST)
            .filter((place) -> known.stream().noneMatch((one) -> one.position() == place))
            .findFirst()
            .orElseThrow();
    }

    /** One of this partnership, as its page shows it; NotFound otherwise. */
    @Transactional(readOnly = true)
    public IndicatorView show(UUID partnershipId, UUID id) {
        return find(partnershipId, id).view(Map.of());
    }

    /**
     * Says where it got.
     * @param file that was checked and shows it, if one came with it
     */
    public void measure(UUID partnershipId, UUID id, MeasureForm form, @Nullable CheckedFile file, Member party) {
        Working working = this.activity.enter(partnershipId, party);
        Indicator indicator = find(partnershipId, id);
        if (indicator.says(form, working.side())
                && (file == null || Once.same(this.documents, indicator.documentId(), file))) {
            return;
        }
        IndicatorStatus before = indicator.status();
        if (!indicator.view(Map.of()).steps(working.side()).contains("measure")) {
            throw new Conflict("error.409.transition");
        }
        @Nullable StoredFile kept = (file != null) ? this.documents.keep(file) : null;
        indicator.measure(form, kept, working.side(), this.clock.instant());
        this.activity.moved(working, id, PartnershipStep.INDICATOR_MEASURED, before, indicator.status());
    }

    public void confirm(UUID partnershipId, UUID id, Member other) {
        answer(partnershipId, id, other, PartnershipStep.INDICATOR_CONFIRMED,
                (indicator) -> indicator.status() == IndicatorStatus.CONFIRMED_BY_BOTH, Indicator::confirm);
    }

    public void dispute(UUID partnershipId, UUID id, RemarkForm why, Member other) {
        answer(partnershipId, id, other, PartnershipStep.INDICATOR_DISPUTED,
                (indicator) -> indicator.status() == IndicatorStatus.DISPUTED
                        && why.remark().equals(indicator.objection()),
                (indicator, at) -> indicator.dispute(why.remark(), at));
    }

    private void answer(UUID partnershipId, UUID id, Member other, PartnershipStep step, Predicate<Indicator> done,
            BiConsumer<Indicator, Instant> verb) {
        Working working = this.activity.enter(partnershipId, other);
        Indicator indicator = find(partnershipId, id);
        if (!done.test(indicator)) {
            IndicatorStatus before = indicator.status();
            demand(indicator, working);
            verb.accept(indicator, this.clock.instant());
            this.activity.moved(working, id, step, before, indicator.status());
        }
    }

    private static void demand(Indicator indicator, Working working) {
        if (indicator.view(Map.of()).measuredBy() == working.side()) {
            throw new NotFound("measure of the other side", indicator.id());
        }
    }

    private Indicator find(UUID partnershipId, UUID id) {
        return this.indicators.findByIdAndPartnershipId(id, partnershipId)
            .orElseThrow(() -> new NotFound("indicator", id));
    }

}
