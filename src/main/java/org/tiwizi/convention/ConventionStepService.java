package org.tiwizi.convention;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.tiwizi.account.Member;
import org.tiwizi.document.CheckedFile;
import org.tiwizi.document.DocumentStore;
import org.tiwizi.document.StoredFile;
import org.tiwizi.proposal.ProposalForm;
import org.tiwizi.proposal.TermsService;
import org.tiwizi.shared.Conflict;
import org.tiwizi.shared.Language;
import org.tiwizi.shared.NotFound;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The steps of two parties with their convention. Asked twice, each answers twice the
 * same; Conflict if the other took a step meanwhile that rules it out; NotFound for all
 * but the two parties.
 */
@Service
@Transactional
public class ConventionStepService {

    private final ConventionRepository conventions;

    private final SignatureRepository signatures;

    private final Signatories signatories;

    private final Drafts drafts;

    private final TermsService terms;

    private final DocumentStore documents;

    private final ApplicationEventPublisher events;

    private final Clock clock;

    ConventionStepService(ConventionRepository conventions, SignatureRepository signatures, Signatories signatories,
            Drafts drafts, TermsService terms, DocumentStore documents, ApplicationEventPublisher events, Clock clock) {
        this.conventions = conventions;
        this.signatures = signatures;
        this.signatories = signatories;
        this.drafts = drafts;
        this.terms = terms;
        this.documents = documents;
        this.events = events;
        this.clock = clock;
    }

    /** Draws up the first edition from what was agreed. */
    public void generate(UUID partnershipId, Member party) {
        queue(partnershipId, party);
        Agreement agreement = this.drafts.agreement(partnershipId, party);
        if (this.conventions.findAllVisible(partnershipId, party.organisation()).isEmpty()) {
            begin(new Convention(partnershipId, agreement.association().id(), agreement.company().id(),
                    agreement.terms().number(), this.clock.instant()), party);
        }
    }

    /** Fixes the text: its bytes are kept, and their SHA-256 is what is signed. */
    public void freeze(UUID partnershipId, int number, @Nullable Integer read, Member party) {
        Convention edition = lock(partnershipId, number, party);
        if (edition.status() == ConventionStatus.READY) {
            return;
        }
        edition.status().to(ConventionStatus.READY);
        CheckedFile drawn = this.drafts.draw(edition.as(read), this.drafts.agreement(partnershipId, party));
        StoredFile kept = this.documents.keep(drawn);
        tell(edition, edition.freeze(kept, party, this.clock.instant()));
    }

    /**
     * Sets a fixed text aside, as long as nobody signed it. The next edition of a
     * convention begins; an addendum may be written anew.
     */
    public void reopen(UUID partnershipId, int number, ReopeningForm why, Member party) {
        Convention edition = lock(partnershipId, number, party);
        if (edition.status() == ConventionStatus.REOPENED && why.reason().equals(edition.reopening())) {
            return;
        }
        tell(edition, edition.reopen(why.reason(), party, this.clock.instant()));
        if (edition.addendum() == 0) {
            begin(edition.next(this.clock.instant()), party);
        }
    }

    /**
     * A signatory signs the text whose SHA-256 they read: by a click, or with a copy
     * signed by hand.
     * @param read that SHA-256
     * @param address where the signatory’s browser is
     * @param scan the signed copy, if there is one
     */
    public void sign(UUID partnershipId, int number, String read, String address, @Nullable CheckedFile scan,
            Member member) {
        Convention edition = lock(partnershipId, number, member);
        Member signatory = this.signatories.demand(member);
        if (this.signatures.findByConventionIdAndOrganisationId(edition.id(), signatory.organisation()).isPresent()) {
            return;
        }
        ConventionMoved moved = edition.sign(read, signatory, this.clock.instant());
        @Nullable StoredFile copy = (scan != null) ? this.documents.keep(scan) : null;
        this.signatures.saveAndFlush(new Signature(edition.id(), signatory, read, address, copy, this.clock.instant()));
        tell(edition, moved);
        if (edition.status().isSigned()) {
            takeEffect(edition, signatory);
        }
    }

    // an addendum changes the convention itself; addenda stand side by side
    private void takeEffect(Convention edition, Member signatory) {
        this.conventions.findSignedBefore(edition.partnershipId(), edition.number())
            .stream()
            .filter((earlier) -> earlier.addendum() == 0 && earlier.status() == ConventionStatus.SIGNED)
            .forEach((earlier) -> tell(earlier, earlier.amend(signatory, this.clock.instant())));
    }

    /**
     * Changes the terms: a new version of them goes into the draft that is open, or into
     * an addendum to what both signed. It counts once both sign it.
     * @param read the version of the draft that was read
     */
    public void amend(UUID partnershipId, @Nullable Integer read, ProposalForm form, Language language, Member party) {
        queue(partnershipId, party);
        Agreement agreement = this.drafts.agreement(partnershipId, party);
        List<Convention> editions = this.conventions.findAllVisible(partnershipId, party.organisation());
        Convention newest = editions.stream().findFirst().orElseThrow(() -> new NotFound("convention", partnershipId));
        if (!agreement.open()) {
            throw new Conflict("partnership.conflict.ended");
        }
        int number = this.terms.change(agreement.proposalId(), form, language, party);
        if (Objects.equals(newest.termsNumber(), number) && newest.status() != ConventionStatus.REOPENED) {
            return;
        }
        if (newest.status() == ConventionStatus.GENERATED) {
            tell(newest, newest.as(read).rewrite(this.drafts.terms(agreement, number), party, this.clock.instant()));
            return;
        }
        Convention signed = editions.stream()
            .filter((edition) -> edition.status().isSigned() && !newest.status().isOpen())
            .findFirst()
            .orElseThrow(() -> new Conflict("convention.conflict.unsigned"));
        begin(signed.addendum(newest.number() + 1, agreement.terms().number(), this.drafts.terms(agreement, number),
                this.clock.instant()), party);
    }

    private void begin(Convention edition, Member party) {
        tell(edition, edition.generated(party));
    }

    // whoever listens may read the new state with queries of their own
    private void tell(Convention edition, ConventionMoved moved) {
        this.conventions.saveAndFlush(edition);
        this.events.publishEvent(moved);
    }

    // always before an edition: signing takes the partnership further
    private void queue(UUID partnershipId, Member party) {
        this.conventions.queueFor(partnershipId, party.organisation())
            .orElseThrow(() -> new NotFound("partnership", partnershipId));
    }

    private Convention lock(UUID partnershipId, int number, Member party) {
        queue(partnershipId, party);
        return this.conventions.lock(partnershipId, number, party.organisation())
            .orElseThrow(() -> new NotFound("convention", partnershipId));
    }

}
