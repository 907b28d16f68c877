package org.tiwizi.convention;

import java.time.Instant;
import java.util.List;

import org.tiwizi.organisation.OrganisationCard;

/**
 * What anyone may know of a convention whose code they have; never a person.
 *
 * @param scans the SHA-256 of the signed copies that were sent in
 * @param signed when each signature was given, in order
 */
public record ConventionCheck(EditionView edition, OrganisationCard association, OrganisationCard company,
        List<String> scans, List<Instant> signed) {

    /** Whether a content with this SHA-256 is the convention, or a signed copy of it. */
    public Genuineness of(String sha256) {
        if (sha256.equals(this.edition.sha256())) {
            return Genuineness.TEXT;
        }
        return this.scans.contains(sha256) ? Genuineness.SIGNED_COPY : Genuineness.UNKNOWN;
    }

}
