package org.tiwizi.organisation;

import org.jspecify.annotations.Nullable;
import org.tiwizi.shared.ResultPage;

/**
 * A page of verified organisations, with the filters that were understood.
 *
 * @param ignored whether a filter was not understood and left aside
 */
public record Directory(ResultPage<OrganisationCard> results, @Nullable String q, @Nullable String region,
        @Nullable String sector, @Nullable String activity, boolean ignored) {

    public boolean filtered() {
        return this.q != null || this.region != null || this.sector != null || this.activity != null;
    }

}
