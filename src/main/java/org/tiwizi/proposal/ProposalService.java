package org.tiwizi.proposal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.tiwizi.account.Member;
import org.tiwizi.initiative.NeedCard;
import org.tiwizi.shared.NotFound;
import org.tiwizi.shared.ResultPage;

import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reading proposals. */
@Service
@Transactional(readOnly = true)
public class ProposalService {

    private static final int PAGE = 20;

    private static final int LAST = 100_000;

    private final ProposalRepository proposals;

    private final TermsRepository terms;

    private final ProposalCards cards;

    ProposalService(ProposalRepository proposals, TermsRepository terms, ProposalCards cards) {
        this.proposals = proposals;
        this.terms = terms;
        this.cards = cards;
    }

    /**
     * All proposals of the reader’s organisation, open ones first, 20 a page from 1;
     * NotFound for a page after the last.
     */
    public ResultPage<ProposalCard> list(Member reader, int number) {
        Page<Proposal> page = this.proposals.findAllVisible(reader.organisation(),
                PageRequest.of(Math.min(Math.max(number, 1), LAST) - 1, PAGE));
        if (page.getNumber() > 0 && page.isEmpty()) {
            throw new NotFound("page of proposals", number);
        }
        return new ResultPage<>(this.cards.of(page.getContent(), reader), page.getTotalElements(), page.getNumber() + 1,
                PAGE);
    }

    /**
     * At most so many open ones of the reader’s organisation, longest waiting first, in
     * three queries.
     * @param needs ids of needs that the caller wants to know as well
     * @param organisations ids of organisations that the caller wants to know as well
     */
    public OpenProposals open(Member reader, int limit, Collection<UUID> needs, Collection<UUID> organisations) {
        return this.cards.open(this.proposals.findOpen(reader.organisation(), Limit.of(limit)), needs, organisations,
                reader);
    }

    /** One, for its two parties; NotFound for all others. */
    public ProposalPage show(UUID id, Member reader) {
        return this.proposals.findVisible(id, reader.organisation())
            .map((proposal) -> this.cards.page(proposal, reader))
            .orElseThrow(() -> new NotFound("proposal", id));
    }

    /** Those of these needs of which companies have taken all places, in one query. */
    public Set<UUID> taken(Collection<UUID> needs) {
        return needs.isEmpty() ? Set.of() : this.proposals.findTaken(needs);
    }

    /**
     * A version of the terms, for rooms that build on what was agreed; NotFound if none.
     */
    public TermsView terms(UUID proposalId, int number) {
        return this.terms.find(proposalId, number)
            .map(Terms::view)
            .orElseThrow(() -> new NotFound("terms", proposalId + " " + number));
    }

    /**
     * Stores proposals as they already are, without events; known ids are passed over.
     * @return the approvals among those stored, to be brought in too
     */
    @Transactional
    public List<ProposalApproved> bring(Collection<ProposalRecord> records) {
        Set<UUID> known = Set.copyOf(this.proposals.findKnown(records.stream().map(ProposalRecord::id).toList()));
        List<ProposalRecord> fresh = records.stream().filter((record) -> !known.contains(record.id())).toList();
        Map<UUID, NeedCard> needs = this.cards.needs(fresh.stream().map(ProposalRecord::needId).toList());
        List<Proposal> brought = this.proposals
            .saveAll(fresh.stream().map((record) -> new Proposal(record, needs.get(record.needId()))).toList());
        this.proposals.flush();
        this.terms.saveAll(fresh.stream()
            .flatMap((record) -> record.terms().stream().map((version) -> new Terms(record.id(), version)))
            .toList());
        return brought.stream()
            .filter((proposal) -> proposal.status() == ProposalStatus.COMPANY_APPROVED)
            .map(Proposal::approved)
            .toList();
    }

}
