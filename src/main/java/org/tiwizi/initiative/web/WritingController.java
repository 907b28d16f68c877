package org.tiwizi.initiative.web;

import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.tiwizi.account.Member;
import org.tiwizi.initiative.InitiativeDraft;
import org.tiwizi.initiative.InitiativeForm;
import org.tiwizi.initiative.InitiativeViewService;
import org.tiwizi.initiative.InitiativeWritingService;
import org.tiwizi.shared.PageNumber;

import org.springframework.dao.DataIntegrityViolationException;
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

/** An association’s own initiatives: their list, writing one, and how it will look. */
@Controller
@RequestMapping("/workspace/initiatives")
class WritingController {

    private static final String FORM = "initiative/form";

    private final InitiativeWritingService writing;

    private final InitiativeViewService views;

    private final FormCheck check;

    WritingController(InitiativeWritingService writing, InitiativeViewService views, FormCheck check) {
        this.writing = writing;
        this.views = views;
        this.check = check;
    }

    @GetMapping
    String list(@RequestParam(required = false) @Nullable String page, @AuthenticationPrincipal Member association,
            Model model) {
        model.addAttribute("results", this.writing.mine(association, PageNumber.of(page)));
        return "initiative/list";
    }

    @GetMapping("/new")
    String blank(Model model) {
        model.addAttribute(InitiativeForm.blank());
        return FORM;
    }

    @PostMapping
    String begin(@Valid InitiativeForm initiativeForm, BindingResult errors,
            @AuthenticationPrincipal Member association, RedirectAttributes redirect) {
        this.check.check(initiativeForm, errors);
        if (errors.hasErrors()) {
            return FORM;
        }
        redirect.addFlashAttribute("notice", "initiative.notice.begun");
        redirect.addAttribute("id", begin(initiativeForm, association));
        return "redirect:/workspace/initiatives/{id}";
    }

    // two of the same at the same moment: the second finds what the first began
    private UUID begin(InitiativeForm form, Member association) {
        try {
            return this.writing.begin(form, association);
        }
        catch (DataIntegrityViolationException ex) {
            return this.writing.begin(form, association);
        }
    }

    /** Shows the communes of the province just chosen; nothing is kept yet. */
    @PostMapping(params = "search")
    String widen(InitiativeForm initiativeForm, BindingResult errors) {
        return FORM;
    }

    @GetMapping("/{id}")
    String edit(@PathVariable UUID id, @AuthenticationPrincipal Member association, Model model) {
        InitiativeDraft draft = this.writing.draft(id, association);
        model.addAttribute("draft", draft);
        model.addAttribute(draft.form());
        return draft.card().status().isWritable() ? FORM : "initiative/locked";
    }

    @PostMapping("/{id}")
    String change(@PathVariable UUID id, @Valid InitiativeForm initiativeForm, BindingResult errors,
            @AuthenticationPrincipal Member association, Model model, HttpServletResponse response,
            RedirectAttributes redirect) {
        InitiativeDraft draft = this.writing.draft(id, association);
        model.addAttribute("draft", draft);
        this.check.check(initiativeForm, errors);
        if (errors.hasErrors()) {
            return FORM;
        }
        Integer read = initiativeForm.version();
        if (read != null && !read.equals(draft.form().version()) && draft.card().status().isWritable()) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            model.addAttribute("theirs", draft.card());
            model.addAttribute(initiativeForm.over(draft.form().version()));
            return FORM;
        }
        this.writing.write(id, initiativeForm, association);
        redirect.addFlashAttribute("notice", "initiative.notice.saved");
        return "redirect:/workspace/initiatives/{id}";
    }

    @PostMapping(path = "/{id}", params = "search")
    String widen(@PathVariable UUID id, InitiativeForm initiativeForm, BindingResult errors,
            @AuthenticationPrincipal Member association, Model model) {
        model.addAttribute("draft", this.writing.draft(id, association));
        return FORM;
    }

    @GetMapping("/{id}/preview")
    String preview(@PathVariable UUID id, @AuthenticationPrincipal Member association, Model model) {
        model.addAttribute("draft", this.writing.draft(id, association));
        model.addAttribute("view", this.views.preview(id, association));
        return "initiative/preview";
    }

}
