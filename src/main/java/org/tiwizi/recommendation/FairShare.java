package org.tiwizi.recommendation;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What is owed to regions with few companies: those where the companies that offer skills
 * are, for each open place, less than half as many as in the whole country. Their needs
 * get at least the share of the recommendations that they have of the places.
 *
 * @param regions their codes
 */
record FairShare(Set<String> regions) {

    /**
     * Which regions have few companies.
     * @param places open places of needs by region
     * @param companies companies with an offer by region
     */
    static FairShare of(Map<String, Integer> places, Map<String, Integer> companies) {
        long allPlaces = sum(places);
        long allCompanies = sum(companies);
        return new FairShare(places.keySet()
            .stream()
            .filter((region) -> 2 * companies.getOrDefault(region, 0) * allPlaces < allCompanies * places.get(region))
            .collect(Collectors.toCollection(TreeSet::new)));
    }

    /**
     * How many recommendations their needs get at least.
     * @param fairPlaces open places of their needs
     * @param places all open places
     * @param visits how often all offers together may be recommended
     */
    static int floor(long fairPlaces, long places, long visits) {
        return (places == 0) ? 0 : (int) (fairPlaces * Math.min(places, visits) / places);
    }

    private static long sum(Map<String, Integer> counted) {
        return counted.values().stream().mapToLong(Integer::longValue).sum();
    }

}
