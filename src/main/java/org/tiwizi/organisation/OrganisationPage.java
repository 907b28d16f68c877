package org.tiwizi.organisation;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.tiwizi.shared.Language;
import org.tiwizi.shared.Written;

/** All that a public profile or a reviewer sees of an organisation. */
public record OrganisationPage(OrganisationCard card, Map<Language, String> missions, @Nullable String ice,
        @Nullable Integer foundedIn, @Nullable String website, @Nullable String remark) {

    /**
     * The mission for a reader.
     * @throws IllegalArgumentException when there is none in any language
     */
    public Written<String> mission(Language reader) {
        return Written.best(this.missions, reader);
    }

    /** Whether the control key of the ICE is wrong, which a reviewer is warned of. */
    public boolean iceDoubtful() {
        return Ice.of(this.ice).filter(Ice::keyHolds).isEmpty() && this.ice != null;
    }

}
