package org.tiwizi.convention;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.tiwizi.account.Member;
import org.tiwizi.document.CheckedFile;
import org.tiwizi.proposal.ProposalService;
import org.tiwizi.proposal.TermsView;

import org.springframework.stereotype.Component;

/** What an edition says before it is fixed: always drawn up from the terms it says. */
@Component
class Drafts {

    private final ConventionRepository conventions;

    private final AgreementReader agreements;

    private final ProposalService proposals;

    private final ConventionWriter writer;

    private final ConventionPaper paper;

    Drafts(ConventionRepository conventions, AgreementReader agreements, ProposalService proposals,
            ConventionWriter writer, ConventionPaper paper) {
        this.conventions = conventions;
        this.agreements = agreements;
        this.proposals = proposals;
        this.writer = writer;
        this.paper = paper;
    }

    Agreement agreement(UUID partnershipId, Member party) {
        return this.agreements.read(partnershipId, party);
    }

    /** A version of the terms of what was agreed. */
    TermsView terms(Agreement agreement, int number) {
        return this.proposals.terms(agreement.proposalId(), number);
    }

    List<Article> articles(Convention edition, Agreement agreement) {
        @Nullable Integer number = edition.termsNumber();
        if (edition.addendum() == 0) {
            return this.writer.articles(agreement.of(terms(agreement, Objects.requireNonNull(number))));
        }
        Convention original = this.conventions.findSignedBefore(edition.partnershipId(), edition.number()).get(0);
        return (number != null) ? this.writer.change(edition, original,
                terms(agreement, Objects.requireNonNull(edition.baseNumber())), terms(agreement, number))
                : List.of(this.writer.change(edition, original));
    }

    CheckedFile draw(Convention edition, Agreement agreement) {
        return this.paper.draw(edition, agreement, articles(edition, agreement));
    }

}
