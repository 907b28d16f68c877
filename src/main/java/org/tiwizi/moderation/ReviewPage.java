package org.tiwizi.moderation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.tiwizi.audit.Title;
import org.tiwizi.initiative.InitiativePage;
import org.tiwizi.offer.OfferCard;
import org.tiwizi.organisation.OrganisationPage;
import org.tiwizi.shared.Language;

/**
 * All that a moderator looks at before deciding: the subject, its organisation, what was
 * decided of this organisation's things before, and the language in which its author
 * reads. {@code iceTaken}: another verified company has its ICE.
 */
public record ReviewPage(UUID id, SubjectKind kind, Instant submittedAt, Title title, OrganisationPage organisation,
        boolean iceTaken, List<String> warnings, @Nullable String appeal, boolean refuser, Hold hold,
        List<Difference> differences, @Nullable InitiativePage initiative, @Nullable OfferCard offer,
        @Nullable DecisionCard decided, List<DecisionCard> history, Language authorLanguage) {

    /**
     * Whether its organisation must be verified first: only a verified one publishes
     * (DOMAIN.md, section 4).
     */
    public boolean early() {
        return this.kind != SubjectKind.ORGANISATION && !this.organisation.card().verified();
    }

    /**
     * Who looks at it now.
     *
     * @param personName somebody else’s; none when nobody holds it
     */
    public record Hold(boolean mine, @Nullable String personName, boolean scheduled) {

        static final Hold NONE = new Hold(false, null, false);

        /** Whether this reader may decide now. */
        public boolean free() {
            return this.personName == null && !this.scheduled;
        }

    }

}
