package org.tiwizi.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.tiwizi.initiative.InitiativeCard;

import org.springframework.stereotype.Service;

/** What is to be seen now, found and counted. */
@Service
public class CatalogueService {

    /** The newest initiatives. */
    public List<InitiativeCard> newest(int limit) {
        throw new UnsupportedOperationException();
    }

    /** How many initiatives each sector has; none for the others. */
    public Map<String, Long> initiativesBySector() {
        throw new UnsupportedOperationException();
    }

    /** How many initiatives each region has; none for the others. */
    public Map<String, Long> initiativesByRegion() {
        throw new UnsupportedOperationException();
    }

    /** How many offers there are. */
    public long offers() {
        throw new UnsupportedOperationException();
    }

    /**
     * Reads these anew, whatever their state, so that what the catalogue shows of them is
     * true; in the caller’s transaction.
     */
    public void refresh(Collection<UUID> initiatives, Collection<UUID> offers) {
        throw new UnsupportedOperationException();
    }

}
