package org.tiwizi.organisation;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.tiwizi.shared.Language;
import org.tiwizi.shared.Origin;
import org.tiwizi.shared.Written;

/** An organisation in a list or beside something of its own. Never a person. */
public record OrganisationCard(UUID id, OrganisationKind kind, String slug, Map<Language, String> names,
        @Nullable String regionCode, @Nullable String provinceCode, @Nullable String sectorCode,
        @Nullable String activityCode, OrganisationStatus status, @Nullable LocalDate verifiedOn, Origin origin,
        @Nullable String source) {

    public Written<String> name(Language reader) {
        return Written.best(this.names, reader);
    }

    public boolean verified() {
        return this.status.isPublic();
    }

    /**
     * Whether it carries the seal: verified here. What was taken over from an open data
     * set is public too, but nobody here verified it.
     */
    public boolean sealed() {
        return verified() && this.origin != Origin.IMPORTED;
    }

    /** Its public page. */
    public String address() {
        return ((this.kind == OrganisationKind.COMPANY) ? "/companies/" : "/associations/") + this.slug;
    }

}
