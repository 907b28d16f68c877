package org.tiwizi.mission;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.tiwizi.account.Member;
import org.tiwizi.document.DocumentStore;
import org.tiwizi.document.StoredFile;
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

    private final Deliveries deliveries;

    private final DocumentStore documents;

    private final PartnershipActivity activity;

    private final Clock clock;

    MissionService(MilestoneRepository milestones, HoursRepository entries, IndicatorRepository indicators,
            Deliveries deliveries, DocumentStore documents, PartnershipActivity activity, Clock clock) {
        this.milestones = milestones;
        this.entries = entries;
        this.indicators = indicators;
        this.deliveries = deliveries;
        this.documents = documents;
        this.activity = activity;
        this.clock = clock;
    }

    /** In five queries, for a page that was opened to its reader already. */
    @Transactional(readOnly = true)
    public MissionPage show(UUID partnershipId) {
        List<Delivery> deliveries = this.deliveries.of(partnershipId);
        List<Indicator> measured = this.indicators.findByPartnershipIdOrderByPositionAsc(partnershipId);
        Map<UUID, StoredFile> files = files(Stream.concat(deliveries.stream().map(Delivery::documentId),
                measured.stream().map(Indicator::documentId)));
        List<MilestoneView> milestones = milestones(partnershipId, deliveries, files);
        List<IndicatorView> indicators = measured.stream().map((one) -> one.view(files)).toList();
        List<Object[]> rows = this.entries.findNewest(partnershipId, Limit.of(ENTRIES));
        Hours hours = rows.isEmpty() ? new Hours(0, 0, 0) : hours(rows.get(0), 1);
        return new MissionPage(milestones, rows.stream().map((row) -> ((HoursEntry) row[0]).view()).toList(), hours,
                indicators, lacking(milestones, hours, indicators));
    }

    private List<MilestoneView> milestones(UUID partnershipId, List<Delivery> deliveries, Map<UUID, StoredFile> files) {
        LocalDate today = LocalDate.now(this.clock);
        Map<UUID, List<DeliveryView>> handed = deliveries.stream()
            .collect(Collectors.groupingBy(Delivery::milestoneId,
                    Collectors.mapping((delivery) -> delivery.view(files), Collectors.toList())));
        return this.milestones.findByPartnershipIdOrderByDueOnAscIdAsc(partnershipId, Limit.of(MILESTONES))
            .stream()
            .map((milestone) -> milestone.view(today, handed.getOrDefault(milestone.id(), List.of())))
            .toList();
    }

    private Map<UUID, StoredFile> files(Stream<@Nullable UUID> ids) {
        List<UUID> known = ids.filter(Objects::nonNull).distinct().toList();
        return known.isEmpty() ? Map.of() : this.documents.files(known);
    }

    /** The indicators of a partnership, in their order. */
    @Transactional(readOnly = true)
    public List<IndicatorView> indicators(UUID partnershipId) {
        return this.indicators.findByPartnershipIdOrderByPositionAsc(partnershipId)
            .stream()
            .map((one) -> one.view(Map.of()))
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
        if (this.activity.isCompleted(partnershipId, party)) {
            return;
        }
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
