package org.tiwizi.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.tiwizi.shared.Label;
import org.tiwizi.shared.Language;
import org.tiwizi.taxonomy.Province;
import org.tiwizi.taxonomy.Region;
import org.tiwizi.taxonomy.Sector;
import org.tiwizi.taxonomy.TaxonomyService;
import org.tiwizi.text.Normaliser;

/**
 * Places and sectors as people write them, by code or by name in any of the languages,
 * however it is spelt; the founders’ sectors also by their short names. What is not known
 * stays as it was typed.
 */
final class Codes {

    private final Map<String, String> regions;

    private final Map<String, String> provinces;

    private final Map<String, String> sectors;

    Codes(TaxonomyService taxonomy) {
        this.regions = codes(taxonomy.regions(), Region::code, Region::name);
        this.provinces = codes(taxonomy.provinces(), Province::code, Province::name);
        this.sectors = codes(taxonomy.sectors(), Sector::code, Sector::name);
        Words.rows("sectors").forEach((row) -> this.sectors.putIfAbsent(Normaliser.normalise(row[1]), row[0]));
    }

    @Nullable String region(@Nullable String typed) {
        return code(this.regions, typed);
    }

    @Nullable String province(@Nullable String typed) {
        return code(this.provinces, typed);
    }

    @Nullable String sector(@Nullable String typed) {
        return code(this.sectors, typed);
    }

    private static @Nullable String code(Map<String, String> codes, @Nullable String typed) {
        return (typed != null) ? codes.getOrDefault(Normaliser.normalise(typed), typed) : null;
    }

    private static <T> Map<String, String> codes(List<T> items, Function<T, String> code, Function<T, Label> name) {
        Map<String, String> codes = new HashMap<>();
        for (T item : items) {
            for (Language language : Language.values()) {
                codes.putIfAbsent(Normaliser.normalise(name.apply(item).in(language)), code.apply(item));
            }
            codes.put(Normaliser.normalise(code.apply(item)), code.apply(item));
        }
        return codes;
    }

}
