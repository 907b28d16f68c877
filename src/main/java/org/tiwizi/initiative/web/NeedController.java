package org.tiwizi.initiative.web;

import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.tiwizi.account.Member;
import org.tiwizi.initiative.InitiativeWritingService;
import org.tiwizi.initiative.NeedForm;
import org.tiwizi.suggestion.SkillSuggestions;
import org.tiwizi.taxonomy.Skill;
import org.tiwizi.taxonomy.TaxonomyService;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The needs of an initiative, while it is a draft. */
@Controller
@RequestMapping("/workspace/initiatives/{id}/needs")
class NeedController {

    private static final String FORM = "initiative/need-form";

    private static final String BACK = "redirect:/workspace/initiatives/{id}";

    /** The value of {@code search} that asks for what the text speaks of. */
    private static final String BY_TEXT = "text";

    private static final int MOST_FOUND = 12;

    private static final int MOST_HINTS = 6;

    private static final int LONGEST_WORDS = 100;

    private final InitiativeWritingService writing;

    private final TaxonomyService taxonomy;

    private final SkillSuggestions suggestions;

    private final FormCheck check;

    NeedController(InitiativeWritingService writing, TaxonomyService taxonomy, SkillSuggestions suggestions,
            FormCheck check) {
        this.writing = writing;
        this.taxonomy = taxonomy;
        this.suggestions = suggestions;
        this.check = check;
    }

    @GetMapping("/new")
    String blank(@PathVariable UUID id, @AuthenticationPrincipal Member association, Model model) {
        return form(id, null, NeedForm.blank(), association, model);
    }

    @PostMapping
    String add(@PathVariable UUID id, @Valid NeedForm needForm, BindingResult errors,
            @AuthenticationPrincipal Member association, Model model, RedirectAttributes redirect) {
        this.check.check(needForm, errors);
        if (errors.hasErrors()) {
            return form(id, null, needForm, association, model);
        }
        this.writing.addNeed(id, needForm, association);
        redirect.addFlashAttribute("notice", "need.notice.added");
        return BACK;
    }

    /** Finds skills by words or by the text; nothing is kept yet. */
    @PostMapping(params = "search")
    String search(@PathVariable UUID id, NeedForm needForm, BindingResult errors, @RequestParam String search,
            @RequestParam(required = false) @Nullable String skillWords, @AuthenticationPrincipal Member association,
            Model model) {
        model.addAttribute("found", BY_TEXT.equals(search) ? null : found(skillWords));
        return form(id, null, needForm, association, model);
    }

    @GetMapping("/{needId}")
    String edit(@PathVariable UUID id, @PathVariable UUID needId, @AuthenticationPrincipal Member association,
            Model model) {
        return form(id, needId, this.writing.need(id, needId, association), association, model);
    }

    @PostMapping("/{needId}")
    String change(@PathVariable UUID id, @PathVariable UUID needId, @Valid NeedForm needForm, BindingResult errors,
            @AuthenticationPrincipal Member association, Model model, HttpServletResponse response,
            RedirectAttributes redirect) {
        NeedForm stored = this.writing.need(id, needId, association);
        this.check.check(needForm, errors);
        if (errors.hasErrors()) {
            return form(id, needId, needForm, association, model);
        }
        if (needForm.version() != null && !needForm.version().equals(stored.version())) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            model.addAttribute("theirs", stored);
            return form(id, needId, needForm.over(stored.version()), association, model);
        }
        this.writing.writeNeed(id, needId, needForm, association);
        redirect.addFlashAttribute("notice", "need.notice.saved");
        return BACK;
    }

    @PostMapping(path = "/{needId}", params = "search")
    String search(@PathVariable UUID id, @PathVariable UUID needId, NeedForm needForm, BindingResult errors,
            @RequestParam String search, @RequestParam(required = false) @Nullable String skillWords,
            @AuthenticationPrincipal Member association, Model model) {
        this.writing.need(id, needId, association);
        model.addAttribute("found", BY_TEXT.equals(search) ? null : found(skillWords));
        return form(id, needId, needForm, association, model);
    }

    @GetMapping("/{needId}/removal")
    String confirm(@PathVariable UUID id, @PathVariable UUID needId, @AuthenticationPrincipal Member association,
            Model model) {
        model.addAttribute("need", this.writing.need(id, needId, association));
        model.addAttribute("draft", this.writing.draft(id, association));
        model.addAttribute("needId", needId);
        return "initiative/removal";
    }

    @PostMapping("/{needId}/removal")
    String remove(@PathVariable UUID id, @PathVariable UUID needId, @AuthenticationPrincipal Member association,
            RedirectAttributes redirect) {
        this.writing.removeNeed(id, needId, association);
        redirect.addFlashAttribute("notice", "need.notice.removed");
        return BACK;
    }

    private String form(UUID id, @Nullable UUID needId, NeedForm form, Member association, Model model) {
        model.addAttribute("draft", this.writing.draft(id, association));
        model.addAttribute("needId", needId);
        model.addAttribute("needForm", form);
        model.addAttribute("chosen", this.taxonomy.skills(form.skills()));
        model.addAttribute("hints", this.suggestions.suggest(form.wording(), MOST_HINTS, form.skills()));
        return FORM;
    }

    private List<Skill> found(@Nullable String words) {
        if (words == null) {
            return List.of();
        }
        String asked = words.substring(0, Math.min(words.length(), LONGEST_WORDS));
        return this.taxonomy.suggest(asked, MOST_FOUND);
    }

}
