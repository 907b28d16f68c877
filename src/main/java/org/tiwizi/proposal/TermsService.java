package org.tiwizi.proposal;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.tiwizi.account.Member;
import org.tiwizi.shared.Conflict;
import org.tiwizi.shared.Language;
import org.tiwizi.shared.NotFound;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Versions of the terms that are written after a proposal was approved. */
@Service
@Transactional
public class TermsService {

    private final ProposalRepository proposals;

    private final TermsRepository terms;

    private final Clock clock;

    TermsService(ProposalRepository proposals, TermsRepository terms, Clock clock) {
        this.proposals = proposals;
        this.terms = terms;
        this.clock = clock;
    }

    /**
     * Writes down what one side wants changed, as the next version. It binds nobody: the
     * proposal keeps the version that was approved, and a version counts once both sign
     * it. Written twice in a row, it is one version.
     * @return the number of the version
     * @throws NotFound for all but the two parties
     * @throws Conflict before the approval, and beyond thirty versions
     */
    public int change(UUID proposalId, ProposalForm form, Language language, Member author) {
        Proposal proposal = this.proposals.lock(proposalId, author.organisation())
            .orElseThrow(() -> new NotFound("proposal", proposalId));
        if (proposal.status() != ProposalStatus.COMPANY_APPROVED) {
            throw new Conflict("error.409.transition");
        }
        List<Terms> written = this.terms.findAllOf(proposalId);
        TermsView last = written.get(written.size() - 1).view();
        Side side = Side.of(author);
        if (last.says(side, form)) {
            return last.number();
        }
        if (written.size() >= Terms.MOST) {
            throw new Conflict("proposal.conflict.changes");
        }
        this.terms.save(new Terms(proposalId, new TermsView(last.number() + 1, side, this.clock.instant(), language,
                form.message(), form.content(), form.indicators())));
        this.proposals.flush();
        return last.number() + 1;
    }

}
