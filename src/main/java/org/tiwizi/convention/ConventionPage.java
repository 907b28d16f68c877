package org.tiwizi.convention;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.tiwizi.proposal.TermsChange;
import org.tiwizi.proposal.TermsView;
import org.tiwizi.shared.Written;

/**
 * The convention of a partnership as its parties see it.
 *
 * @param open whether the partnership has not ended
 * @param reader the reader’s organisation
 * @param current the newest edition; none before the first
 * @param changed the terms of the draft, where they are not those in force
 * @param changes what is different in them
 * @param articles of the newest edition, to be read on the page
 * @param earlier all others, newest first
 * @param signatures by the number of the edition
 */
public record ConventionPage(UUID partnershipId, boolean open, UUID reader, Party association, Party company,
        Written<String> need, @Nullable EditionView current, @Nullable TermsView changed, List<TermsChange> changes,
        List<Article> articles, List<EditionView> earlier, Map<Integer, List<SignatureView>> signatures) {

    public List<SignatureView> signatures(int number) {
        return this.signatures.getOrDefault(number, List.of());
    }

    /** The party for which somebody signed. */
    public Party party(UUID organisationId) {
        return this.association.id().equals(organisationId) ? this.association : this.company;
    }

    /** The steps this reader may take now, named as the pages one posts to. */
    public List<String> steps() {
        if (!this.open) {
            return List.of();
        }
        if (this.current == null) {
            return List.of("generation");
        }
        return switch (this.current.status()) {
            case GENERATED -> List.of("freezing", "addendum");
            case READY -> List.of("signature", "reopening");
            case SIGNED_BY_ONE -> signed() ? List.of() : List.of("signature");
            case SIGNED, AMENDED, REOPENED -> List.of("addendum");
        };
    }

    /** Which state of the newest edition is read, as long as it is a draft; none else. */
    public @Nullable Integer draft() {
        return (this.current != null && this.current.status() == ConventionStatus.GENERATED) ? this.current.version()
                : null;
    }

    private boolean signed() {
        return this.current != null && signatures(this.current.number()).stream()
            .anyMatch((signature) -> signature.organisationId().equals(this.reader));
    }

}
