package org.tiwizi.organisation;

import java.time.Instant;
import java.util.List;

/**
 * An organisation as its own members see it: its page, its version, and since when it
 * stands where it stands.
 *
 * @param contestable whether its members may still contest a refusal
 */
public record OrganisationProfile(OrganisationPage page, int version, Instant since, boolean contestable) {

    /** The profile, ready to be changed. */
    public OrganisationForm form() {
        return OrganisationForm.of(this.page, this.version);
    }

    /** Whether its members may ask for verification now. */
    public boolean submittable() {
        return this.page.card().status().isSubmittable();
    }

    /** Whether nothing may change because reviewers are deciding on it. */
    public boolean locked() {
        return this.page.card().status().isLocked();
    }

    /** Whether it holds all that reviewers need. */
    public boolean complete() {
        return gaps().isEmpty();
    }

    /** What it lacks before its members may ask for verification. */
    public List<ProfileGap> gaps() {
        return ProfileGap.of(this.page);
    }

}
