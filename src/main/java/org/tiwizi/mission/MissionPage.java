package org.tiwizi.mission;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.tiwizi.proposal.AgreedIndicator;
import org.tiwizi.proposal.Side;
import org.tiwizi.proposal.TermsView;

/**
 * What is done and measured under a partnership.
 *
 * @param milestones by due day
 * @param entries of hours, newest first, at most a hundred
 * @param lacking what keeps it from being completed
 */
public record MissionPage(List<MilestoneView> milestones, List<HoursView> entries, Hours hours,
        List<IndicatorView> indicators, List<Lacking> lacking) {

    /**
     * What the terms promise to measure and found no place, since there are as many
     * indicators as there may be.
     */
    public List<AgreedIndicator> unplaced(TermsView terms) {
        return (this.indicators.size() < Indicator.MOST) ? List.of()
                : terms.indicators()
                    .stream()
                    .filter((agreed) -> this.indicators.stream().noneMatch((one) -> one.name().equals(agreed.name())))
                    .toList();
    }

    /** What waits for this side now: the other is done and this one is not. */
    public List<Waiting> waiting(Side reader) {
        List<Waiting> waiting = new ArrayList<>();
        add(waiting, Waiting.ACCEPT, this.milestones, (one) -> one.steps(reader).contains("acceptance"));
        add(waiting, Waiting.REWORK, this.milestones,
                (one) -> one.status() == MilestoneStatus.REWORK && one.owner() == reader);
        add(waiting, Waiting.CONFIRM, this.entries, (one) -> one.steps(reader).contains("confirmation"));
        add(waiting, Waiting.CORRECT, this.entries, (one) -> one.steps(reader).contains("correction"));
        add(waiting, Waiting.AGREE, this.indicators, (one) -> one.steps(reader).contains("confirmation"));
        return waiting;
    }

    private static <T> void add(List<Waiting> waiting, Waiting what, List<T> all, Predicate<T> waits) {
        if (all.stream().anyMatch(waits)) {
            waiting.add(what);
        }
    }

}
