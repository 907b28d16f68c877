package org.tiwizi.taxonomy.web;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.tiwizi.shared.Language;
import org.tiwizi.taxonomy.Place;
import org.tiwizi.taxonomy.PlaceService;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Provinces and communes while one types: understands the three languages, answers in the
 * reader’s. The id is the province’s, which is what the catalogue filters by.
 */
@Controller
class PlaceSuggestionController {

    private static final int AT_MOST = 8;

    private final PlaceService places;

    PlaceSuggestionController(PlaceService places) {
        this.places = places;
    }

    @GetMapping("/places/suggestions")
    ResponseEntity<Suggestions> suggest(@RequestParam(name = "q", defaultValue = "") @Nullable String words) {
        Language reader = Language.of(LocaleContextHolder.getLocale());
        List<Suggestion> items = this.places.suggest((words != null) ? words : "", AT_MOST)
            .stream()
            .map((place) -> new Suggestion(place.province().code(), label(place, reader)))
            .toList();
        return SkillSuggestionController.kept(new Suggestions(items));
    }

    private static String label(Place place, Language reader) {
        String province = place.province().name().in(reader);
        return (place.commune() == null) ? province : place.commune().name().in(reader) + " (" + province + ")";
    }

    record Suggestions(List<Suggestion> items) {

    }

    record Suggestion(String id, String label) {

    }

}
