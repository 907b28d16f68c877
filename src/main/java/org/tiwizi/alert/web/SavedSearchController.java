package org.tiwizi.alert.web;

import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.tiwizi.account.Member;
import org.tiwizi.alert.Rhythm;
import org.tiwizi.alert.SavedSearchService;
import org.tiwizi.alert.SearchForm;
import org.tiwizi.catalogue.CatalogueKind;
import org.tiwizi.platform.Option;

import org.springframework.context.MessageSource;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The searches that the reader keeps. */
@Controller
@RequestMapping("/workspace/searches")
class SavedSearchController {

    private static final String FORM = "alert/search-form";

    private static final String BACK = "redirect:/workspace/searches";

    private final SavedSearchService searches;

    private final MessageSource messages;

    SavedSearchController(SavedSearchService searches, MessageSource messages) {
        this.searches = searches;
        this.messages = messages;
    }

    @ModelAttribute("rhythms")
    List<Option> rhythms() {
        return Option.of(Rhythm.values(), this.messages);
    }

    @GetMapping
    String list(@AuthenticationPrincipal Member reader, Model model) {
        model.addAttribute("searches", this.searches.list(reader));
        return "alert/searches";
    }

    @GetMapping("/new")
    String blank(@RequestParam(defaultValue = "INITIATIVE") CatalogueKind kind,
            @RequestParam(required = false) @Nullable String query, Model model) {
        model.addAttribute(SearchForm.blank(kind, query));
        return FORM;
    }

    @PostMapping
    String save(@Valid SearchForm form, BindingResult errors, @AuthenticationPrincipal Member reader,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return FORM;
        }
        this.searches.save(form, reader);
        redirect.addFlashAttribute("notice", "search.notice.saved");
        return BACK;
    }

    @PostMapping("/{id}")
    String change(@PathVariable UUID id, @RequestParam Rhythm rhythm, @AuthenticationPrincipal Member reader,
            RedirectAttributes redirect) {
        this.searches.change(id, rhythm, reader);
        redirect.addFlashAttribute("notice", "search.notice.changed");
        return BACK;
    }

    @PostMapping("/{id}/removal")
    String remove(@PathVariable UUID id, @AuthenticationPrincipal Member reader, RedirectAttributes redirect) {
        this.searches.remove(id, reader);
        redirect.addFlashAttribute("notice", "search.notice.removed");
        return BACK;
    }

}
