package org.tiwizi.matching.web;

import java.util.Locale;
import java.util.UUID;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.tiwizi.account.Member;
import org.tiwizi.account.Role;
import org.tiwizi.matching.MatchesPage;
import org.tiwizi.matching.MatchingService;
import org.tiwizi.matching.OutcomeService;
import org.tiwizi.matching.RefusalForm;
import org.tiwizi.matching.RefusalReason;
import org.tiwizi.shared.Language;

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

/**
 * The matches of one’s own need, initiative or offer, best first; without naming one, the
 * list of them.
 */
@Controller
@RequestMapping("/matches")
class MatchController {

    private final MatchingService matching;

    private final OutcomeService outcomes;

    MatchController(MatchingService matching, OutcomeService outcomes) {
        this.matching = matching;
        this.outcomes = outcomes;
    }

    @GetMapping
    String list(@AuthenticationPrincipal Member reader, Model model) {
        if (reader.role() == Role.ASSOCIATION) {
            model.addAttribute("initiatives", this.matching.ownInitiatives(reader));
        }
        else {
            model.addAttribute("offers", this.matching.ownOffers(reader));
        }
        return "matching/own";
    }

    @GetMapping(params = { "need", "!offer", "!initiative" })
    String forNeed(@RequestParam UUID need, @AuthenticationPrincipal Member reader, Locale locale, Model model) {
        return show(this.matching.forNeed(need, reader, Language.of(locale)), model);
    }

    @GetMapping(params = { "offer", "!initiative" })
    String forOffer(@RequestParam UUID offer, @AuthenticationPrincipal Member reader, Locale locale, Model model) {
        return show(this.matching.forOffer(offer, reader, Language.of(locale)), model);
    }

    @GetMapping(params = "initiative")
    String forInitiative(@RequestParam UUID initiative, @AuthenticationPrincipal Member reader, Locale locale,
            Model model) {
        model.addAttribute("initiative", initiative);
        model.addAttribute("needs", this.matching.forInitiative(initiative, reader, Language.of(locale)));
        return "matching/initiative";
    }

    @PostMapping("/{id}/refusal")
    String refuse(@PathVariable UUID id, @RequestParam @Nullable UUID other, @Valid RefusalForm form,
            BindingResult errors, @AuthenticationPrincipal Member reader, Locale locale, Model model,
            RedirectAttributes redirect) {
        boolean association = reader.role() == Role.ASSOCIATION;
        if (errors.hasErrors()) {
            model.addAttribute("unsaid", other);
            return association ? forNeed(id, reader, locale, model) : forOffer(id, reader, locale, model);
        }
        this.outcomes.refuse(id, other, form.reason(), reader);
        redirect.addFlashAttribute("notice", "match.notice.refused");
        redirect.addAttribute(association ? "need" : "offer", id);
        return "redirect:/matches";
    }

    @PostMapping("/{id}/proposal")
    String begin(@PathVariable UUID id, @RequestParam @Nullable UUID other, @AuthenticationPrincipal Member reader,
            RedirectAttributes redirect) {
        this.outcomes.begin(id, other, reader);
        redirect.addAttribute((reader.role() == Role.ASSOCIATION) ? "offer" : "need", other);
        return "redirect:/proposals/new";
    }

    private static String show(MatchesPage page, Model model) {
        model.addAttribute("matches", page);
        model.addAttribute("reasons", RefusalReason.values());
        return "matching/matches";
    }

}
