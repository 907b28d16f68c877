package org.tiwizi.alert;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.tiwizi.catalogue.CatalogueKind;
import org.tiwizi.shared.PlainText;

/**
 * A search to be kept.
 *
 * @param query the query of its page’s address
 * @param name what its owner calls it
 */
@NullUnmarked
public record SearchForm(@NotNull CatalogueKind kind, @Size(max = 4000) String query,
        @NotBlank @PlainText @Size(max = 100) String name, @NotNull Rhythm rhythm) {

    /** Not yet named, unless by what was typed. */
    public static SearchForm blank(CatalogueKind kind, @Nullable String query) {
        String text = SearchAddress.read(query).text();
        return new SearchForm(kind, query, text.isEmpty() ? null : text.substring(0, Math.min(text.length(), 100)),
                Rhythm.WEEKLY);
    }

}
