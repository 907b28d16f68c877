package org.tiwizi.convention;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.tiwizi.account.Member;
import org.tiwizi.document.DocumentStore;
import org.tiwizi.organisation.OrganisationCard;
import org.tiwizi.organisation.OrganisationService;
import org.tiwizi.proposal.TermsChange;
import org.tiwizi.proposal.TermsView;
import org.tiwizi.shared.NotFound;

import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reading conventions: by their parties, and by whoever has a code. */
@Service
@Transactional(readOnly = true)
public class ConventionService {

    private final ConventionRepository conventions;

    private final SignatureRepository signatures;

    private final Drafts drafts;

    private final DocumentStore documents;

    private final OrganisationService organisations;

    ConventionService(ConventionRepository conventions, SignatureRepository signatures, Drafts drafts,
            DocumentStore documents, OrganisationService organisations) {
        this.conventions = conventions;
        this.signatures = signatures;
        this.drafts = drafts;
        this.documents = documents;
        this.organisations = organisations;
    }

    /** The convention of a partnership, for its parties; NotFound for all others. */
    public ConventionPage show(UUID partnershipId, Member party) {
        return page(this.drafts.agreement(partnershipId, party), party);
    }

    /**
     * The newest edition in one query, for a page that was opened to its reader already;
     * none before the first.
     */
    public @Nullable EditionView newest(UUID partnershipId) {
        return this.conventions.findFirstByPartnershipIdOrderByNumberDesc(partnershipId)
            .map(Convention::view)
            .orElse(null);
    }

    /** The terms that one of the parties may change; NotFound for all others. */
    public ChangePage change(UUID partnershipId, Member party) {
        Agreement agreement = this.drafts.agreement(partnershipId, party);
        ConventionPage page = page(agreement, party);
        @Nullable EditionView draft = (page.draft() != null) ? page.current() : null;
        @Nullable Integer number = (draft != null) ? draft.terms() : null;
        int inForce = agreement.terms().number();
        TermsView terms = this.drafts.terms(agreement, (number != null) ? number : inForce);
        boolean addendum = number != null && draft.addendum() > 0;
        return new ChangePage(page, agreement.needId(), terms,
                addendum ? this.drafts.terms(agreement, inForce) : terms);
    }

    private ConventionPage page(Agreement agreement, Member party) {
        UUID partnershipId = agreement.partnershipId();
        List<Convention> editions = this.conventions.findAllVisible(partnershipId, party.organisation());
        Map<UUID, List<SignatureView>> given = given(editions);
        Map<Integer, List<SignatureView>> signed = editions.stream()
            .collect(Collectors.toMap(Convention::number, (edition) -> given.getOrDefault(edition.id(), List.of())));
        @Nullable Convention current = editions.isEmpty() ? null : editions.get(0);
        @Nullable TermsView changed = changed(agreement, current);
        return new ConventionPage(partnershipId, agreement.open(), party.organisation(), agreement.association(),
                agreement.company(), agreement.need(), (current != null) ? current.view() : null, changed,
                changes(agreement, changed), (current != null) ? this.drafts.articles(current, agreement) : List.of(),
                editions.stream().skip(1).map(Convention::view).toList(), signed);
    }

    // an addendum says its changes itself
    private @Nullable TermsView changed(Agreement agreement, @Nullable Convention current) {
        boolean other = current != null && current.addendum() == 0 && !current.status().isSigned()
                && !Objects.equals(current.termsNumber(), agreement.terms().number());
        return other ? this.drafts.terms(agreement, Objects.requireNonNull(current.termsNumber())) : null;
    }

    private List<TermsChange> changes(Agreement agreement, @Nullable TermsView changed) {
        return (changed != null) ? changed.since(this.drafts.terms(agreement, agreement.terms().number())) : List.of();
    }

    private Map<UUID, List<SignatureView>> given(List<Convention> editions) {
        return this.signatures.findByConventionIdInOrderBySignedAt(editions.stream().map(Convention::id).toList())
            .stream()
            .collect(Collectors.groupingBy(Signature::conventionId,
                    Collectors.mapping(Signature::view, Collectors.toList())));
    }

    /** An edition as PDF: the fixed bytes, or a draft while there are none. */
    public ResponseEntity<Resource> file(UUID partnershipId, int number, Member party) {
        Convention edition = edition(partnershipId, number, party);
        @Nullable UUID document = edition.documentId();
        if (document != null) {
            return this.documents.download(document);
        }
        return this.drafts.draw(edition, this.drafts.agreement(partnershipId, party)).download();
    }

    /** The signed copy that one of the parties sent in. */
    public ResponseEntity<Resource> scan(UUID partnershipId, int number, UUID signatory, Member party) {
        return this.signatures
            .findByConventionIdAndOrganisationId(edition(partnershipId, number, party).id(), signatory)
            .map(Signature::scanId)
            .map(this.documents::download)
            .orElseThrow(() -> new NotFound("signed copy", number));
    }

    private Convention edition(UUID partnershipId, int number, Member party) {
        return this.conventions.findVisible(partnershipId, number, party.organisation())
            .orElseThrow(() -> new NotFound("convention", partnershipId));
    }

    /** What anyone may know who has a code; NotFound while the text is not fixed. */
    public ConventionCheck check(String code) {
        Convention edition = this.conventions.findPublic(code).orElseThrow(() -> new NotFound("convention", code));
        Map<UUID, OrganisationCard> parties = this.organisations
            .cards(List.of(edition.associationId(), edition.companyId()));
        List<Signature> given = this.signatures.findByConventionIdInOrderBySignedAt(List.of(edition.id()));
        return new ConventionCheck(edition.view(), parties.get(edition.associationId()),
                parties.get(edition.companyId()),
                given.stream().map(Signature::scanSha256).filter(Objects::nonNull).toList(),
                given.stream().map((signature) -> signature.view().signedAt()).toList());
    }

}
