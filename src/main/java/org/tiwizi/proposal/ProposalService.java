package org.tiwizi.proposal;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.tiwizi.account.Member;
import org.tiwizi.initiative.NeedCard;
import org.tiwizi.shared.NotFound;
import org.tiwizi.shared.ResultPage;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reading and answering proposals. */
@Service
@Transactional
public class ProposalService {

    private static final int PAGE = 20;

    private static final int LAST = 100_000;

    private final ProposalRepository proposals;

    private final ProposalCards cards;

    private final ApplicationEventPublisher events;

    private final Clock clock;

    ProposalService(ProposalRepository proposals, ProposalCards cards, ApplicationEventPublisher events, Clock clock) {
        this.proposals = proposals;
        this.cards = cards;
        this.events = events;
        this.clock = clock;
    }

    /**
     * All proposals of the reader’s organisation, open ones first, 20 a page from 1;
     * NotFound for a page after the last.
     */
    @Transactional(readOnly = true)
    public ResultPage<ProposalCard> list(Member reader, int number) {
        Page<Proposal> page = this.proposals.findAllVisible(reader.organisation(),
                PageRequest.of(Math.min(Math.max(number, 1), LAST) - 1, PAGE));
        if (page.getNumber() > 0 && page.isEmpty()) {
            throw new NotFound("page of proposals", number);
        }
        return new ResultPage<>(this.cards.of(page.getContent(), reader.organisation()), page.getTotalElements(),
                page.getNumber() + 1, PAGE);
    }

    /** At most so many open ones of the reader’s organisation, longest waiting first. */
    @Transactional(readOnly = true)
    public List<ProposalCard> open(Member reader, int limit) {
        return this.cards.of(this.proposals.findOpen(reader.organisation(), Limit.of(limit)), reader.organisation());
    }

    /** One, for its two parties; NotFound for all others. */
    @Transactional(readOnly = true)
    public ProposalPage show(UUID id, Member reader) {
        return this.proposals.findVisible(id, reader.organisation())
            .map((proposal) -> this.cards.page(proposal, reader.organisation()))
            .orElseThrow(() -> new NotFound("proposal", id));
    }

    /**
     * The association accepts: a partnership begins. Asked twice, it answers twice the
     * same.
     * @param read the version of the proposal that was read, if the page told
     * @return the id of the partnership
     */
    public UUID accept(UUID id, @Nullable Integer read, Member association) {
        Proposal proposal = received(id, association);
        if (proposal.status() != ProposalStatus.ACCEPTED) {
            this.events.publishEvent(proposal.as(read).accept(this.clock.instant()));
        }
        return proposal.partnershipId();
    }

    /** The association declines, and says why. */
    public void decline(UUID id, @Nullable Integer read, ProposalEndForm why, Member association) {
        Proposal proposal = received(id, association);
        if (!proposal.ended(ProposalStatus.DECLINED, why)) {
            this.events.publishEvent(proposal.as(read).decline(why, this.clock.instant()));
        }
    }

    /** The company withdraws, and says why. */
    public void withdraw(UUID id, @Nullable Integer read, ProposalEndForm why, Member company) {
        Proposal proposal = this.proposals.findByIdAndCompanyId(id, company.organisation())
            .orElseThrow(() -> new NotFound("proposal", id));
        if (!proposal.ended(ProposalStatus.WITHDRAWN, why)) {
            this.events.publishEvent(proposal.as(read).withdraw(why, this.clock.instant()));
        }
    }

    private Proposal received(UUID id, Member association) {
        return this.proposals.findByIdAndAssociationId(id, association.organisation())
            .orElseThrow(() -> new NotFound("proposal", id));
    }

    /**
     * Stores proposals as they already are, without events; known ids are passed over.
     * @return the acceptances among those stored, to be brought in too
     */
    public List<ProposalAccepted> bring(Collection<ProposalRecord> records) {
        Set<UUID> known = Set.copyOf(this.proposals.findKnown(records.stream().map(ProposalRecord::id).toList()));
        List<ProposalRecord> fresh = records.stream().filter((record) -> !known.contains(record.id())).toList();
        Map<UUID, NeedCard> needs = this.cards.needs(fresh.stream().map(ProposalRecord::needId).toList());
        return this.proposals
            .saveAll(fresh.stream().map((record) -> new Proposal(record, needs.get(record.needId()))).toList())
            .stream()
            .filter((proposal) -> proposal.status() == ProposalStatus.ACCEPTED)
            .map(Proposal::accepted)
            .toList();
    }

}
