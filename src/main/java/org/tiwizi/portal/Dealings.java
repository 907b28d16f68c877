package org.tiwizi.portal;

import java.util.List;

import org.tiwizi.account.Member;
import org.tiwizi.partnership.PartnershipCard;
import org.tiwizi.partnership.PartnershipService;
import org.tiwizi.partnership.ProposalCard;
import org.tiwizi.partnership.ProposalService;

import org.springframework.stereotype.Component;

/** What a member’s organisation has to do with others. */
@Component
class Dealings {

    private final ProposalService proposals;

    private final PartnershipService partnerships;

    Dealings(ProposalService proposals, PartnershipService partnerships) {
        this.proposals = proposals;
        this.partnerships = partnerships;
    }

    List<ProposalCard> open(Member member, int limit) {
        return this.proposals.openFor(member, limit);
    }

    List<PartnershipCard> newest(Member member, int limit) {
        return this.partnerships.newestOf(member, limit);
    }

}
