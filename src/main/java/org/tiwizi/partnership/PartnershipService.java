package org.tiwizi.partnership;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.tiwizi.account.Member;
import org.tiwizi.proposal.ProposalApproved;
import org.tiwizi.proposal.ProposalService;
import org.tiwizi.proposal.Side;
import org.tiwizi.shared.NotFound;
import org.tiwizi.shared.ResultPage;

import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reading partnerships. */
@Service
@Transactional(readOnly = true)
public class PartnershipService {

    private static final int PAGE = 20;

    private static final int LAST = 100_000;

    private final PartnershipRepository partnerships;

    private final ProposalService proposals;

    private final PartnershipCards cards;

    PartnershipService(PartnershipRepository partnerships, ProposalService proposals, PartnershipCards cards) {
        this.partnerships = partnerships;
        this.proposals = proposals;
        this.cards = cards;
    }

    /** The partnerships of an initiative, for its public page. */
    public List<PartnershipCard> ofInitiative(UUID initiativeId, int limit) {
        return this.cards
            .of(this.partnerships.findByInitiativeIdOrderByStartedAtDescIdAsc(initiativeId, Limit.of(limit)));
    }

    /** At most so many of the reader’s organisation, newest first. */
    public List<PartnershipCard> newest(Member reader, int limit) {
        return this.cards.of(this.partnerships.findNewest(reader.organisation(), Limit.of(limit)));
    }

    /** How many partnerships there are in all. */
    public long count() {
        return this.partnerships.count();
    }

    /**
     * All partnerships of the reader’s organisation, newest first, 20 a page from 1;
     * NotFound for a page after the last.
     */
    public ResultPage<PartnershipCard> list(Member reader, int number) {
        Page<Partnership> page = this.partnerships.findAllVisible(reader.organisation(),
                PageRequest.of(Math.min(Math.max(number, 1), LAST) - 1, PAGE));
        if (page.getNumber() > 0 && page.isEmpty()) {
            throw new NotFound("page of partnerships", number);
        }
        return new ResultPage<>(this.cards.of(page.getContent()), page.getTotalElements(), page.getNumber() + 1, PAGE);
    }

    /** One, for its two parties; NotFound for all others. */
    public PartnershipPage show(UUID id, Member reader) {
        return this.partnerships.findVisible(id, reader.organisation())
            .map((partnership) -> page(partnership, Side.of(reader)))
            .orElseThrow(() -> new NotFound("partnership", id));
    }

    /** NotFound for all but its two parties. */
    public void demandParty(UUID id, Member party) {
        if (this.partnerships.findVisible(id, party.organisation()).isEmpty()) {
            throw new NotFound("partnership", id);
        }
    }

    /** What was agreed, for its convention; NotFound if there is no such partnership. */
    public Agreement agreement(UUID id) {
        return this.partnerships.findById(id).map(this::agreement).orElseThrow(() -> new NotFound("partnership", id));
    }

    /** What was agreed, for its two parties; NotFound for all others. */
    public Agreement agreement(UUID id, Member reader) {
        return this.partnerships.findVisible(id, reader.organisation())
            .map(this::agreement)
            .orElseThrow(() -> new NotFound("partnership", id));
    }

    private Agreement agreement(Partnership partnership) {
        return new Agreement(partnership.id(), partnership.status(), partnership.proposalId(), partnership.needId(),
                partnership.initiativeId(), partnership.associationId(), partnership.companyId(),
                this.proposals.terms(partnership.proposalId(), partnership.termsNumber()));
    }

    /**
     * Stores what accepted proposals became, without events; known ones are passed over.
     */
    @Transactional
    public void bring(Collection<ProposalApproved> agreements) {
        Set<UUID> known = Set
            .copyOf(this.partnerships.findKnown(agreements.stream().map(ProposalApproved::partnershipId).toList()));
        this.partnerships.saveAll(agreements.stream()
            .filter((agreement) -> !known.contains(agreement.partnershipId()))
            .map(Partnership::new)
            .toList());
    }

    /**
     * What both agreed to publish, for everybody; NotFound unless they did, or while one
     * of them is suspended.
     */
    public PartnershipPage published(UUID id) {
        return this.partnerships.findPublished(id)
            .map((partnership) -> page(partnership, Side.ASSOCIATION))
            .filter((page) -> !page.card().association().status().isStopped()
                    && !page.card().company().status().isStopped())
            .orElseThrow(() -> new NotFound("published partnership", id));
    }

    private PartnershipPage page(Partnership partnership, Side reader) {
        return new PartnershipPage(this.cards.of(List.of(partnership)).get(0), reader,
                this.cards.initiative(partnership.initiativeId()),
                this.proposals.terms(partnership.proposalId(), partnership.termsNumber()), partnership.standing());
    }

}
