package org.tiwizi.mission;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.tiwizi.account.Member;
import org.tiwizi.document.CheckedFile;
import org.tiwizi.partnership.PartnershipActivity;
import org.tiwizi.partnership.PartnershipStep;
import org.tiwizi.partnership.RemarkForm;
import org.tiwizi.partnership.Working;
import org.tiwizi.proposal.Side;
import org.tiwizi.shared.Conflict;
import org.tiwizi.shared.NotFound;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Planning and reaching milestones: the owner starts and delivers, the other side accepts
 * or sends back. Asked twice, each step is taken once; NotFound for all others.
 */
@Service
@Transactional
public class MilestoneService {

    private final MilestoneRepository milestones;

    private final Deliveries deliveries;

    private final PartnershipActivity activity;

    private final Clock clock;

    MilestoneService(MilestoneRepository milestones, Deliveries deliveries, PartnershipActivity activity, Clock clock) {
        this.milestones = milestones;
        this.deliveries = deliveries;
        this.activity = activity;
        this.clock = clock;
    }

    /** Plans one; Conflict beyond fifty, and where its key was used for another. */
    public void plan(UUID partnershipId, MilestoneForm form, Member party) {
        Working working = this.activity.enter(partnershipId, party);
        Optional<Milestone> known = Optional.ofNullable(form.key()).flatMap(this.milestones::findById);
        if (known.isPresent()) {
            Once.demand(known.get().partnershipId().equals(partnershipId) && known.get().says(form));
            return;
        }
        if (this.milestones.countByPartnershipId(partnershipId) >= MissionService.MILESTONES) {
            throw new Conflict("mission.conflict.milestones");
        }
        Milestone milestone = this.milestones.save(new Milestone(partnershipId, form, this.clock.instant()));
        this.activity.moved(working, milestone.id(), PartnershipStep.MILESTONE_PLANNED, null, milestone.status());
    }

    /** One of this partnership with what was handed in last; NotFound otherwise. */
    @Transactional(readOnly = true)
    public MilestoneView show(UUID partnershipId, UUID id) {
        return find(partnershipId, id).view(LocalDate.now(this.clock),
                this.deliveries.last(id).map((last) -> last.view(Map.of())).stream().toList());
    }

    public void start(UUID partnershipId, UUID id, Member owner) {
        step(partnershipId, id, owner, true, PartnershipStep.MILESTONE_STARTED, is(MilestoneStatus.STARTED),
                Milestone::start);
    }

    /**
     * Hands in what the milestone promises; each time is kept.
     * @param what is handed in, and where it can be found
     * @param file that was checked, if one came with it
     */
    public void deliver(UUID partnershipId, UUID id, RemarkForm what, @Nullable CheckedFile file, Member owner) {
        step(partnershipId, id, owner, true, PartnershipStep.MILESTONE_DELIVERED,
                is(MilestoneStatus.DELIVERED).and((same) -> this.deliveries.says(id, what.remark(), file)),
                (milestone, at) -> {
                    milestone.deliver(at);
                    this.deliveries.write(id, what.remark(), file, at);
                });
    }

    public void accept(UUID partnershipId, UUID id, Member other) {
        step(partnershipId, id, other, false, PartnershipStep.MILESTONE_ACCEPTED, is(MilestoneStatus.ACCEPTED),
                (milestone, at) -> {
                    milestone.accept(at);
                    this.deliveries.last(id).ifPresent((delivery) -> delivery.accept(at));
                });
    }

    public void sendBack(UUID partnershipId, UUID id, RemarkForm why, Member other) {
        step(partnershipId, id, other, false, PartnershipStep.MILESTONE_SENT_BACK,
                is(MilestoneStatus.REWORK).and((same) -> this.deliveries.wasSentBack(id, why.remark())),
                (milestone, at) -> {
                    milestone.sendBack(at);
                    this.deliveries.last(id).ifPresent((delivery) -> delivery.sendBack(why.remark(), at));
                });
    }

    private static Predicate<Milestone> is(MilestoneStatus status) {
        return (milestone) -> milestone.status() == status;
    }

    private void step(UUID partnershipId, UUID id, Member party, boolean owner, PartnershipStep step,
            Predicate<Milestone> done, BiConsumer<Milestone, Instant> verb) {
        Working working = this.activity.enter(partnershipId, party);
        Milestone milestone = find(partnershipId, id);
        if ((Side.of(party) == milestone.owner()) != owner) {
            throw new NotFound("milestone of this side", id);
        }
        if (!done.test(milestone)) {
            MilestoneStatus before = milestone.status();
            verb.accept(milestone, this.clock.instant());
            this.activity.moved(working, id, step, before, milestone.status());
        }
    }

    private Milestone find(UUID partnershipId, UUID id) {
        return this.milestones.findByIdAndPartnershipId(id, partnershipId)
            .orElseThrow(() -> new NotFound("milestone", id));
    }

}
