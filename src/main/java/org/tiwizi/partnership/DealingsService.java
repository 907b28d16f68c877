package org.tiwizi.partnership;

import java.util.List;
import java.util.UUID;

import org.tiwizi.account.Member;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a member finds first when coming in. */
@Service
@Transactional(readOnly = true)
public class DealingsService {

    private final ProposalRepository proposals;

    private final PartnershipRepository partnerships;

    private final ProposalCards cards;

    DealingsService(ProposalRepository proposals, PartnershipRepository partnerships, ProposalCards cards) {
        this.proposals = proposals;
        this.partnerships = partnerships;
        this.cards = cards;
    }

    /** The reader’s organisation and at most so many of each, in four queries. */
    public Dealings of(Member reader, int limit) {
        UUID organisation = reader.organisation();
        List<Proposal> open = this.proposals.findOpen(organisation, Limit.of(limit));
        List<Partnership> newest = this.partnerships.findNewest(organisation, Limit.of(limit));
        ProposalCards.Known known = this.cards.read(open, newest, organisation);
        return new Dealings(known.organisations().get(organisation), known.proposals(open, organisation),
                known.partnerships(newest));
    }

}
