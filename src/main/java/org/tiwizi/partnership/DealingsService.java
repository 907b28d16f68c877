package org.tiwizi.partnership;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import org.tiwizi.account.Member;
import org.tiwizi.proposal.OpenProposals;
import org.tiwizi.proposal.ProposalService;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a member finds first when coming in. */
@Service
@Transactional(readOnly = true)
public class DealingsService {

    private final ProposalService proposals;

    private final PartnershipRepository partnerships;

    private final PartnershipCards cards;

    DealingsService(ProposalService proposals, PartnershipRepository partnerships, PartnershipCards cards) {
        this.proposals = proposals;
        this.partnerships = partnerships;
        this.cards = cards;
    }

    /** With whom an organisation has a partnership that has not ended. */
    public List<UUID> partners(UUID organisationId) {
        return this.partnerships.findPartners(organisationId);
    }

    /** The reader’s organisation and at most so many of each, in four queries. */
    public Dealings of(Member reader, int limit) {
        UUID own = reader.organisation();
        List<Partnership> newest = this.partnerships.findNewest(own, Limit.of(limit));
        OpenProposals open = this.proposals
            .open(reader, limit, newest.stream().map(Partnership::needId).toList(), Stream
                .concat(Stream.of(own),
                        newest.stream()
                            .flatMap((partnership) -> Stream.of(partnership.associationId(), partnership.companyId())))
                .toList());
        return new Dealings(Objects.requireNonNull(open.organisations().get(own)), open.cards(),
                this.cards.of(newest, open.needs(), open.organisations()));
    }

}
