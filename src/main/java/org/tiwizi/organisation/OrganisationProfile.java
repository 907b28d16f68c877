package org.tiwizi.organisation;

import java.time.Instant;

/**
 * An organisation as its own members see it: its page, its version, and since when it
 * stands where it stands.
 */
public record OrganisationProfile(OrganisationPage page, int version, Instant since) {

    /** The profile, ready to be changed. */
    public OrganisationForm form() {
        return OrganisationForm.of(this.page, this.version);
    }

    /** Whether its members may ask for verification now. */
    public boolean submittable() {
        return this.page.card().status().next().contains(OrganisationStatus.SUBMITTED);
    }

    /** Whether a language is complete, so that a reviewer has something to read. */
    public boolean complete() {
        return this.page.missions().keySet().stream().anyMatch(this.page.card().names()::containsKey);
    }

}
