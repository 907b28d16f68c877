package org.tiwizi.mission;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.BiConsumer;

import org.tiwizi.account.Member;
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

    private final PartnershipActivity activity;

    private final Clock clock;

    MilestoneService(MilestoneRepository milestones, PartnershipActivity activity, Clock clock) {
        this.milestones = milestones;
        this.activity = activity;
        this.clock = clock;
    }

    /** Plans one; Conflict beyond fifty. */
    public void plan(UUID partnershipId, MilestoneForm form, Member party) {
        Working working = this.activity.enter(partnershipId, party);
        if (form.key() != null && this.milestones.findById(form.key()).isPresent()) {
            return;
        }
        if (this.milestones.countByPartnershipId(partnershipId) >= MissionService.MILESTONES) {
            throw new Conflict("mission.conflict.milestones");
        }
        Milestone milestone = this.milestones.save(new Milestone(partnershipId, form, this.clock.instant()));
        this.activity.moved(working, milestone.id(), PartnershipStep.MILESTONE_PLANNED, null, milestone.status());
    }

    /** One of this partnership, as its page shows it; NotFound otherwise. */
    @Transactional(readOnly = true)
    public MilestoneView show(UUID partnershipId, UUID id) {
        return find(partnershipId, id).view(LocalDate.now(this.clock));
    }

    public void start(UUID partnershipId, UUID id, Member owner) {
        step(partnershipId, id, owner, true, MilestoneStatus.STARTED, PartnershipStep.MILESTONE_STARTED,
                Milestone::start);
    }

    /** The remark says what is delivered and where it can be found. */
    public void deliver(UUID partnershipId, UUID id, RemarkForm what, Member owner) {
        step(partnershipId, id, owner, true, MilestoneStatus.DELIVERED, PartnershipStep.MILESTONE_DELIVERED,
                (milestone, at) -> milestone.deliver(what.remark(), at));
    }

    public void accept(UUID partnershipId, UUID id, Member other) {
        step(partnershipId, id, other, false, MilestoneStatus.ACCEPTED, PartnershipStep.MILESTONE_ACCEPTED,
                Milestone::accept);
    }

    public void sendBack(UUID partnershipId, UUID id, RemarkForm why, Member other) {
        step(partnershipId, id, other, false, MilestoneStatus.REWORK, PartnershipStep.MILESTONE_SENT_BACK,
                (milestone, at) -> milestone.sendBack(why.remark(), at));
    }

    private void step(UUID partnershipId, UUID id, Member party, boolean owner, MilestoneStatus done,
            PartnershipStep step, BiConsumer<Milestone, Instant> verb) {
        Working working = this.activity.enter(partnershipId, party);
        Milestone milestone = find(partnershipId, id);
        if ((Side.of(party) == milestone.owner()) != owner) {
            throw new NotFound("milestone of this side", id);
        }
        MilestoneStatus before = milestone.status();
        if (before != done) {
            verb.accept(milestone, this.clock.instant());
            this.activity.moved(working, id, step, before, milestone.status());
        }
    }

    private Milestone find(UUID partnershipId, UUID id) {
        return this.milestones.findByIdAndPartnershipId(id, partnershipId)
            .orElseThrow(() -> new NotFound("milestone", id));
    }

}
