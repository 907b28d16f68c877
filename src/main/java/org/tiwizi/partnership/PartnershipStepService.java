package org.tiwizi.partnership;

import java.time.Clock;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.tiwizi.account.Member;
import org.tiwizi.initiative.NeedPlaceService;
import org.tiwizi.proposal.ProposalService;
import org.tiwizi.shared.NotFound;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The steps of a partnership. Asked twice, each answers twice the same; NotFound for all
 * but its two parties, Conflict where the state does not allow it.
 */
@Service
@Transactional
public class PartnershipStepService {

    private final PartnershipRepository partnerships;

    private final ProposalService proposals;

    private final NeedPlaceService places;

    private final ApplicationEventPublisher events;

    private final Clock clock;

    PartnershipStepService(PartnershipRepository partnerships, ProposalService proposals, NeedPlaceService places,
            ApplicationEventPublisher events, Clock clock) {
        this.partnerships = partnerships;
        this.proposals = proposals;
        this.places = places;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Both parties signed the convention: the mission may begin. For the room of
     * conventions only; NotFound if there is no such partnership, Conflict if it ended.
     */
    public void activate(UUID id) {
        Partnership partnership = this.partnerships.lock(id).orElseThrow(() -> new NotFound("partnership", id));
        if (!partnership.isSigned()) {
            tell(partnership.activate(this.clock.instant()));
        }
    }

    /**
     * Both parties signed this version of the terms, whose hours are the company’s share
     * of the need from now on. For the room of conventions only; NotFound if there is no
     * such partnership, Conflict if it ended.
     */
    public void amend(UUID id, int termsNumber, @Nullable Member by) {
        Partnership partnership = this.partnerships.lock(id).orElseThrow(() -> new NotFound("partnership", id));
        if (partnership.termsNumber() != termsNumber) {
            PartnershipMoved moved = partnership.amend(termsNumber, by, this.clock.instant());
            this.places.amend(id, this.proposals.terms(partnership.proposalId(), termsNumber).content().hours());
            tell(moved);
        }
    }

    /** Work stops for a while. */
    public void hold(UUID id, Member party) {
        step(id, party, is(PartnershipStatus.ON_HOLD), (partnership) -> partnership.hold(party, this.clock.instant()));
    }

    /** Work goes on, after a pause or a settled dispute. */
    public void resume(UUID id, Member party) {
        step(id, party, is(PartnershipStatus.ACTIVE), (partnership) -> partnership.resume(party, this.clock.instant()));
    }

    /** The parties disagree: work stops until they settle it or end the partnership. */
    public void dispute(UUID id, RemarkForm why, Member party) {
        step(id, party, is(PartnershipStatus.IN_DISPUTE).and((partnership) -> partnership.says(why.remark(), party)),
                (partnership) -> partnership.dispute(why.remark(), party, this.clock.instant()));
    }

    /**
     * Ends it before its time, with a reason that the other side reads. One that never
     * began leaves its place of the need to others.
     */
    public void terminate(UUID id, RemarkForm why, Member party) {
        step(id, party, is(PartnershipStatus.TERMINATED).and((partnership) -> partnership.says(why.remark(), party)),
                (partnership) -> {
                    if (!partnership.isSigned()) {
                        this.places.release(id);
                    }
                    return partnership.terminate(why.remark(), party, this.clock.instant());
                });
    }

    /** Hands over what was made and what it changed: closing begins. */
    public void close(UUID id, HandoverForm form, Member party) {
        step(id, party, is(PartnershipStatus.CLOSING).and((partnership) -> partnership.says(form)),
                (partnership) -> partnership.close(form, party, this.clock.instant()));
    }

    /** This side agrees that the impact sheet is public; it is once both do. */
    public void publish(UUID id, Member party) {
        Partnership partnership = own(id, party);
        if (!partnership.publishes(party)) {
            tell(partnership.publish(party, this.clock.instant()));
        }
    }

    /**
     * The same terms once more: a new partnership that waits for its convention.
     * @return its id
     */
    public UUID renew(UUID id, Member party) {
        Partnership partnership = own(id, party);
        UUID next = partnership.renewalId();
        if (partnership.status() != PartnershipStatus.RENEWED) {
            tell(partnership.renew(party, this.clock.instant()));
            Partnership renewal = this.partnerships.save(new Partnership(partnership, this.clock.instant()));
            this.partnerships.flush();
            this.events.publishEvent(renewal.prepared());
        }
        return next;
    }

    private static Predicate<Partnership> is(PartnershipStatus status) {
        return (partnership) -> partnership.status() == status;
    }

    private void step(UUID id, Member party, Predicate<Partnership> done,
            Function<Partnership, PartnershipMoved> step) {
        Partnership partnership = own(id, party);
        if (!done.test(partnership)) {
            tell(step.apply(partnership));
        }
    }

    private Partnership own(UUID id, Member party) {
        return this.partnerships.lock(id)
            .filter((partnership) -> partnership.isOf(party))
            .orElseThrow(() -> new NotFound("partnership", id));
    }

    // those who listen may read the new state with queries of their own
    private void tell(PartnershipMoved moved) {
        this.partnerships.flush();
        this.events.publishEvent(moved);
    }

}
