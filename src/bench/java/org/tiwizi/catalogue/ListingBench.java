package org.tiwizi.catalogue;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.tiwizi.shared.Listing;
import org.tiwizi.shared.Listing.Listed;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Walks through all that sitemaps name, as they do: from cut to cut, a thousand at a time. */
public final class ListingBench {

    private static final int PIECE = 45_000;

    private static final int BATCH = 1_000;

    private ListingBench() {
    }

    /**
     * @param pieces how many sitemaps
     * @param addresses in all of them
     * @param largest addresses in one
     * @param held addresses at once in memory
     */
    public record Walk(int pieces, long addresses, long largest, int held) {

    }

    /** Walks through all initiatives, with made-up addresses. */
    public static Walk walk(JdbcClient database, Clock clock) {
        Listing listing = new CatalogueListing(database, CatalogueKind.INITIATIVE, "initiatives", (ids) -> {
            Map<UUID, String> slugs = new HashMap<>();
            ids.forEach((id) -> slugs.put(id, id.toString()));
            return slugs;
        }, clock);
        List<UUID> cuts = listing.cuts(PIECE);
        long addresses = 0;
        long largest = 0;
        int held = 0;
        long piece = 0;
        List<Listed> batch = listing.after(new UUID(0, 0), BATCH);
        while (!batch.isEmpty()) {
            held = Math.max(held, batch.size());
            addresses += batch.size();
            for (Listed listed : batch) {
                piece++;
                largest = Math.max(largest, piece);
                piece = cuts.contains(listed.id()) ? 0 : piece;
            }
            batch = listing.after(batch.get(batch.size() - 1).id(), BATCH);
        }
        return new Walk(cuts.size() + 1, addresses, largest, held);
    }

}
