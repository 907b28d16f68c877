package org.tiwizi.convention.web;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.tiwizi.account.Member;
import org.tiwizi.convention.ConventionService;
import org.tiwizi.convention.ConventionStepService;

import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The convention of a partnership, for its parties: reading, drawing up, fixing. */
@Controller
@RequestMapping("/partnerships/{id}/convention")
class ConventionController {

    static final String BACK = "redirect:/partnerships/{id}/convention";

    private final ConventionService conventions;

    private final ConventionStepService steps;

    ConventionController(ConventionService conventions, ConventionStepService steps) {
        this.conventions = conventions;
        this.steps = steps;
    }

    @GetMapping
    String show(@PathVariable UUID id, @AuthenticationPrincipal Member party, Model model) {
        model.addAttribute("convention", this.conventions.show(id, party));
        return "convention/convention";
    }

    @PostMapping
    String generate(@PathVariable UUID id, @AuthenticationPrincipal Member party, RedirectAttributes redirect) {
        this.steps.generate(id, party);
        redirect.addFlashAttribute("notice", "convention.notice.generated");
        return BACK;
    }

    @PostMapping("/{number}/freezing")
    String freeze(@PathVariable UUID id, @PathVariable int number, @RequestParam @Nullable Integer version,
            @AuthenticationPrincipal Member party, RedirectAttributes redirect) {
        this.steps.freeze(id, number, version, party);
        redirect.addFlashAttribute("notice", "convention.notice.frozen");
        return BACK;
    }

    @GetMapping("/{number}/file")
    ResponseEntity<Resource> file(@PathVariable UUID id, @PathVariable int number,
            @AuthenticationPrincipal Member party) {
        return this.conventions.file(id, number, party);
    }

    @GetMapping("/{number}/signed-copies/{signatory}")
    ResponseEntity<Resource> scan(@PathVariable UUID id, @PathVariable int number, @PathVariable UUID signatory,
            @AuthenticationPrincipal Member party) {
        return this.conventions.scan(id, number, signatory, party);
    }

}
