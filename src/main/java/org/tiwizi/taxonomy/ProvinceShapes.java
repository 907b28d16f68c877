package org.tiwizi.taxonomy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.tiwizi.taxonomy.ReferenceFile.Row;

import org.springframework.stereotype.Component;

/**
 * The outlines of provinces, drawn for each region on a sheet of its own: simplified, for
 * orientation only (© OpenStreetMap contributors).
 */
@Component
public class ProvinceShapes {

    private final Map<String, Sheet> sheets = new LinkedHashMap<>();

    ProvinceShapes() {
        for (Row row : new ReferenceFile("province_shapes.tsv").rows()) {
            this.sheets
                .computeIfAbsent(row.text("region_iso"), (region) -> new Sheet(row.text("size"), new ArrayList<>()))
                .shapes()
                .add(new Shape(row.text("province_iso"), row.text("path"), row.number("x"), row.number("y")));
        }
    }

    /** The provinces of a region, if there is such a region. */
    public @Nullable Sheet of(@Nullable String region) {
        return this.sheets.get(region);
    }

    /**
     * A region’s sheet.
     *
     * @param size its width and height, as a {@code viewBox} has them
     */
    public record Sheet(String size, List<Shape> shapes) {

    }

    /** One outline, and where to write on it. */
    public record Shape(String province, String path, int x, int y) {

    }

}
