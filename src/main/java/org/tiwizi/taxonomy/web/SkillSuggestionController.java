package org.tiwizi.taxonomy.web;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.tiwizi.shared.Language;
import org.tiwizi.taxonomy.TaxonomyService;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Skills while one types: understands the three languages, answers in the reader’s. */
@Controller
class SkillSuggestionController {

    private static final int AT_MOST = 8;

    private final TaxonomyService taxonomy;

    SkillSuggestionController(TaxonomyService taxonomy) {
        this.taxonomy = taxonomy;
    }

    @GetMapping("/skills/suggestions")
    ResponseEntity<Suggestions> suggest(@RequestParam(name = "q", defaultValue = "") @Nullable String words) {
        Language reader = Language.of(LocaleContextHolder.getLocale());
        List<Suggestion> items = this.taxonomy.suggest((words != null) ? words : "", AT_MOST)
            .stream()
            .map((skill) -> new Suggestion(skill.id(), skill.name().in(reader)))
            .toList();
        return kept(new Suggestions(items));
    }

    /** Reference data only change at the start, so answers may be kept for an hour. */
    static <T> ResponseEntity<T> kept(T body) {
        return ResponseEntity.ok().cacheControl(CacheControl.maxAge(Duration.ofHours(1))).body(body);
    }

    record Suggestions(List<Suggestion> items) {

    }

    record Suggestion(UUID id, String label) {

    }

}
