package org.tiwizi.proposal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import org.tiwizi.shared.Aggregate;
import org.tiwizi.shared.Language;

/** One numbered version of the terms of a proposal, with the letter that explains it. */
@Entity
class Terms extends Aggregate {

    /** How many versions a proposal may have. */
    static final int MOST = 30;

    private UUID proposalId;

    private int number;

    @Enumerated(EnumType.STRING)
    private Side author;

    private Instant writtenAt;

    @Enumerated(EnumType.STRING)
    private Language language;

    private String message;

    private TermsContent content;

    @ElementCollection
    @CollectionTable(name = "terms_indicator", joinColumns = @JoinColumn(name = "terms_id"))
    @OrderColumn(name = "position")
    private List<AgreedIndicator> indicators = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Terms() {
        // for JPA
    }

    Terms(UUID proposalId, TermsView written) {
        this.proposalId = proposalId;
        this.number = written.number();
        this.author = written.author();
        this.writtenAt = written.writtenAt();
        this.language = written.language();
        this.message = written.message();
        this.content = written.content();
        this.indicators.addAll(written.indicators());
    }

    UUID proposalId() {
        return this.proposalId;
    }

    TermsView view() {
        return new TermsView(this.number, this.author, this.writtenAt, this.language, this.message, this.content,
                List.copyOf(this.indicators));
    }

}
