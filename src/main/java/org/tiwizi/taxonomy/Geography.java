package org.tiwizi.taxonomy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;

/** Where provinces lie and which of them are towns, kept in memory. */
@Service
public class Geography {

    private static final double EARTH_RADIUS = 6371;

    private final List<Place> provinces;

    private final Set<String> prefectures = new HashSet<>();

    private final Map<String, Map<String, Integer>> kilometres = new HashMap<>();

    Geography(JdbcTemplate database, ReferenceData loaded) {
        Objects.requireNonNull(loaded, "the reference data are loaded first");
        this.provinces = database.query("select code, region_code, prefecture, latitude, longitude from province",
                (row, number) -> {
                    if (row.getBoolean("prefecture")) {
                        this.prefectures.add(row.getString("code"));
                    }
                    return new Place(row.getString("code"), row.getString("region_code"),
                            Math.toRadians(row.getDouble("latitude")), Math.toRadians(row.getDouble("longitude")));
                });
        this.provinces.forEach((from) -> this.kilometres.put(from.code(), from(from)));
    }

    /**
     * Whether this is a province and no prefecture, which is a town with its outskirts.
     */
    public boolean rural(@Nullable String province) {
        return this.kilometres.containsKey(province) && !this.prefectures.contains(province);
    }

    /**
     * How far it is from the middle of a province to that of each other, in kilometres as
     * the crow flies, and to the farthest in each region, by codes; nothing from an
     * unknown one.
     */
    public Map<String, Integer> kilometresFrom(@Nullable String province) {
        return this.kilometres.getOrDefault(province, Map.of());
    }

    private Map<String, Integer> from(Place from) {
        Map<String, Integer> kilometres = new HashMap<>();
        for (Place to : this.provinces) {
            int distance = (int) Math.round(from.kilometresTo(to));
            kilometres.put(to.code(), distance);
            kilometres.merge(to.region(), distance, Math::max);
        }
        return Map.copyOf(kilometres);
    }

    private record Place(String code, String region, double latitude, double longitude) {

        double kilometresTo(Place other) {
            double angle = Math.sin(this.latitude) * Math.sin(other.latitude)
                    + Math.cos(this.latitude) * Math.cos(other.latitude) * Math.cos(this.longitude - other.longitude);
            return EARTH_RADIUS * Math.acos(Math.min(1, angle));
        }

    }

}
