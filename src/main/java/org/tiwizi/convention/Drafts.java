package org.tiwizi.convention;

import java.util.List;
import java.util.UUID;

import org.tiwizi.account.Member;
import org.tiwizi.document.CheckedFile;

import org.springframework.stereotype.Component;

/** What an edition says before it is fixed: always drawn up from what was agreed. */
@Component
class Drafts {

    private final ConventionRepository conventions;

    private final AgreementReader agreements;

    private final ConventionWriter writer;

    private final ConventionPaper paper;

    Drafts(ConventionRepository conventions, AgreementReader agreements, ConventionWriter writer,
            ConventionPaper paper) {
        this.conventions = conventions;
        this.agreements = agreements;
        this.writer = writer;
        this.paper = paper;
    }

    Agreement agreement(UUID partnershipId, Member party) {
        return this.agreements.read(partnershipId, party);
    }

    List<Article> articles(Convention edition, Agreement agreement) {
        return (edition.addendum() > 0) ? this.writer.change(edition, original(edition))
                : this.writer.articles(agreement);
    }

    CheckedFile draw(Convention edition, Agreement agreement) {
        return this.paper.draw(edition, agreement, articles(edition, agreement));
    }

    private Convention original(Convention addendum) {
        return this.conventions.findSignedBefore(addendum.partnershipId(), addendum.number()).get(0);
    }

}
