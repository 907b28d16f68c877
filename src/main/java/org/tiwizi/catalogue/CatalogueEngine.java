package org.tiwizi.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The one port through which what is published is found: who searches and who publishes
 * does not know how. Writes belong to the caller’s transaction.
 */
interface CatalogueEngine {

    /** A page of what fits, with exact counts. */
    CatalogueHits search(CatalogueQuery query);

    /** What these are from now on, whether known before or not. */
    void refresh(Collection<CatalogueEntry> entries);

    /** These are no longer to be seen; unknown ids are passed over. */
    void remove(Collection<UUID> ids);

    /**
     * The ids of what an organisation shows, by kind, held until the transaction ends so
     * that nothing is brought back that somebody hides meanwhile.
     */
    Map<CatalogueKind, List<UUID>> ofOrganisation(UUID organisationId);

    /** How many organisations show something of a kind. */
    long organisations(CatalogueKind kind);

    /** Whether nothing at all is to be seen. */
    boolean isEmpty();

}
