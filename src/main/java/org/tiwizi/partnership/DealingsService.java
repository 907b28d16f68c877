package org.tiwizi.partnership;

import java.util.List;
import java.util.stream.Stream;

import org.tiwizi.account.Member;
import org.tiwizi.organisation.OrganisationCard;
import org.tiwizi.organisation.OrganisationService;
import org.tiwizi.proposal.ProposalCard;
import org.tiwizi.proposal.ProposalService;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a member finds first when coming in. */
@Service
@Transactional(readOnly = true)
public class DealingsService {

    private final ProposalService proposals;

    private final PartnershipService partnerships;

    private final OrganisationService organisations;

    DealingsService(ProposalService proposals, PartnershipService partnerships, OrganisationService organisations) {
        this.proposals = proposals;
        this.partnerships = partnerships;
        this.organisations = organisations;
    }

    /**
     * The reader’s organisation and at most so many of each, in seven queries at most.
     */
    public Dealings of(Member reader, int limit) {
        return new Dealings(this.organisations.card(reader.organisation()), this.proposals.open(reader, limit),
                this.partnerships.newest(reader, limit));
    }

}
