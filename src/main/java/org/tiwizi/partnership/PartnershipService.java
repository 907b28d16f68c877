package org.tiwizi.partnership;

import java.util.List;
import java.util.UUID;

import org.tiwizi.account.Member;
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

    private final ProposalRepository proposals;

    private final ProposalCards cards;

    PartnershipService(PartnershipRepository partnerships, ProposalRepository proposals, ProposalCards cards) {
        this.partnerships = partnerships;
        this.proposals = proposals;
        this.cards = cards;
    }

    /** The partnerships of an initiative, for its public page. */
    public List<PartnershipCard> ofInitiative(UUID initiativeId, int limit) {
        return this.cards
            .of(this.partnerships.findByInitiativeIdOrderByStartedAtDescIdAsc(initiativeId, Limit.of(limit)));
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
            .map((partnership) -> page(partnership, reader.organisation()))
            .orElseThrow(() -> new NotFound("partnership", id));
    }

    private PartnershipPage page(Partnership partnership, UUID reader) {
        ProposalPage agreed = this.proposals.findVisible(partnership.proposalId(), reader)
            .map((proposal) -> this.cards.page(proposal, reader, partnership.id()))
            .orElseThrow(() -> new NotFound("proposal", partnership.proposalId()));
        return new PartnershipPage(
                new PartnershipCard(partnership.id(), agreed.card().need(), agreed.card().association(),
                        agreed.card().company(), partnership.startedAt()),
                partnership.status(), agreed.initiative(), agreed);
    }

}
