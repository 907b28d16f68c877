package org.tiwizi.portal;

import java.util.Map;

/** What the portal counts in public, without any name. */
public record Figures(long initiatives, long associations, long offers, long partnerships,
        Map<String, Long> initiativesBySector, Map<String, Long> initiativesByRegion) {

    /**
     * Whether there is too little for a count to say anything: then the home page shows
     * how it works instead (DESIGN.md, section 12).
     */
    public boolean few() {
        return this.initiatives < 12;
    }

}
