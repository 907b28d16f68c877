package org.tiwizi.mission;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.tiwizi.account.Member;
import org.tiwizi.partnership.PartnershipActivity;
import org.tiwizi.partnership.Working;
import org.tiwizi.shared.Conflict;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is done and measured, and whether that is everything. */
@Service
@Transactional
public class MissionService {

    /** How many milestones a partnership may have. */
    static final int MILESTONES = 50;

    private static final int ENTRIES = 100;

    private final MilestoneRepository milestones;

    private final HoursRepository entries;

    private final IndicatorRepository indicators;

    private final PartnershipActivity activity;

    private final Clock clock;

    MissionService(MilestoneRepository milestones, HoursRepository entries, IndicatorRepository indicators,
            PartnershipActivity activity, Clock clock) {
        this.milestones = milestones;
        this.entries = entries;
        this.indicators = indicators;
        this.activity = activity;
        this.clock = clock;
    }

    /** In three queries, for a page that was opened to its reader already. */
    @Transactional(readOnly = true)
    public MissionPage show(UUID partnershipId) {
        LocalDate today = LocalDate.now(this.clock);
        List<MilestoneView> milestones = this.milestones
            .findByPartnershipIdOrderByDueOnAscIdAsc(partnershipId, Limit.of(MILESTONES))
            .stream()
            .map((milestone) -> milestone.view(today))
            .toList();
        List<IndicatorView> indicators = indicators(partnershipId);
        List<Object[]> rows = this.entries.findNewest(partnershipId, Limit.of(ENTRIES));
        Hours hours = rows.isEmpty() ? new Hours(0, 0, 0) : hours(rows.get(0), 1);
        return new MissionPage(milestones, rows.stream().map((row) -> ((HoursEntry) row[0]).view()).toList(), hours,
                indicators, lacking(milestones, hours, indicators));
    }

    /** The indicators of a partnership, in their order. */
    @Transactional(readOnly = true)
    public List<IndicatorView> indicators(UUID partnershipId) {
        return this.indicators.findByPartnershipIdOrderByPositionAsc(partnershipId)
            .stream()
            .map(Indicator::view)
            .toList();
    }

    /** Hours in all, summed from the entries. */
    @Transactional(readOnly = true)
    public Hours hours(UUID partnershipId) {
        return hours(this.entries.sums(partnershipId).get(0), 0);
    }

    private static Hours hours(Object[] row, int from) {
        return new Hours(((Number) row[from]).longValue(), ((Number) row[from + 1]).longValue(),
                ((Number) row[from + 2]).longValue());
    }

    /**
     * Completes it: deliverables accepted, handover note, hours confirmed, indicators
     * filled; Conflict if anything lacks (DOMAIN.md, section 4).
     */
    public void complete(UUID partnershipId, Member party) {
        Working working = this.activity.enter(partnershipId, party);
        if (!show(partnershipId).lacking().isEmpty()) {
            throw new Conflict("partnership.conflict.lacking");
        }
        this.activity.complete(working);
    }

    private static List<Lacking> lacking(List<MilestoneView> milestones, Hours hours, List<IndicatorView> indicators) {
        List<Lacking> lacking = new ArrayList<>();
        if (milestones.isEmpty() || milestones.stream().anyMatch((one) -> one.status() != MilestoneStatus.ACCEPTED)) {
            lacking.add(Lacking.MILESTONES);
        }
        if (hours.confirmed() == 0 || hours.open() > 0) {
            lacking.add(Lacking.HOURS);
        }
        if (indicators.isEmpty() || indicators.stream()
            .anyMatch((one) -> one.status() == IndicatorStatus.DEFINED || one.status() == IndicatorStatus.MEASURED)) {
            lacking.add(Lacking.INDICATORS);
        }
        return lacking;
    }

}
