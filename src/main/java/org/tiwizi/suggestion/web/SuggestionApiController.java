package org.tiwizi.suggestion.web;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.tiwizi.shared.Language;
import org.tiwizi.suggestion.SkillSuggestions;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Skills suggested from a free text, for other programs: labels in the language asked
 * for, else in the reader’s. Nothing of the text is kept.
 */
@Controller
class SuggestionApiController {

    private static final int USUAL = 10;

    private static final int MOST = 50;

    private final SkillSuggestions suggestions;

    SuggestionApiController(SkillSuggestions suggestions) {
        this.suggestions = suggestions;
    }

    @GetMapping("/api/v1/skills/suggestions")
    ResponseEntity<Suggestions> suggest(@RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable String lang,
            @RequestParam(required = false) @Nullable String limit) {
        Language language = Language.ofCode(lang).orElseGet(() -> Language.of(LocaleContextHolder.getLocale()));
        List<Item> items = this.suggestions.suggest((text != null) ? text : "", limit(limit))
            .stream()
            .map((suggestion) -> new Item(suggestion.skill().uri(), suggestion.skill().name().in(language),
                    suggestion.because()))
            .toList();
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new Suggestions(items));
    }

    /** 1 to 50; what is no number is as good as nothing. */
    private static int limit(@Nullable String asked) {
        return (asked != null && asked.matches("[0-9]{1,4}")) ? Math.min(Math.max(Integer.parseInt(asked), 1), MOST)
                : USUAL;
    }

    record Suggestions(List<Item> items) {

    }

    record Item(String uri, String label, List<String> because) {

    }

}
