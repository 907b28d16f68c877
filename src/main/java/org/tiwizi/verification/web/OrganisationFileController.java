package org.tiwizi.verification.web;

import java.util.UUID;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.tiwizi.account.Member;
import org.tiwizi.organisation.OrganisationSearch;
import org.tiwizi.organisation.OrganisationService;
import org.tiwizi.verification.ReviewerRemarkForm;
import org.tiwizi.verification.ReviewerService;
import org.tiwizi.verification.SuspensionService;

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

/** The files of organisations, for reviewers: finding one, and suspending it. */
@Controller
@RequestMapping("/moderation/organisations")
class OrganisationFileController {

    private static final int MOST = 20;

    private static final int LONGEST = 160;

    private static final String BACK = "redirect:/moderation/organisations/{id}";

    private final ReviewerService reviewers;

    private final SuspensionService suspensions;

    private final OrganisationService organisations;

    private final OrganisationSearch search;

    OrganisationFileController(ReviewerService reviewers, SuspensionService suspensions,
            OrganisationService organisations, OrganisationSearch search) {
        this.reviewers = reviewers;
        this.suspensions = suspensions;
        this.organisations = organisations;
        this.search = search;
    }

    /** At most 20, whatever their state, by words of their names. */
    @GetMapping
    String list(@RequestParam(required = false) @Nullable String q, Model model) {
        String words = (q != null) ? q.substring(0, Math.min(q.length(), LONGEST)) : "";
        model.addAttribute("q", words);
        model.addAttribute("found", this.organisations.cards(this.search.named(words, MOST)).values());
        return "verification/organisations";
    }

    @GetMapping("/{id}")
    String show(@PathVariable UUID id, @AuthenticationPrincipal Member reviewer, Model model) {
        model.addAttribute("file", this.reviewers.show(id, reviewer));
        return "verification/organisation";
    }

    @GetMapping("/{id}/suspension")
    String ask(@PathVariable UUID id, @AuthenticationPrincipal Member moderator, Model model) {
        model.addAttribute(ReviewerRemarkForm.blank());
        return suspension(id, moderator, model);
    }

    @PostMapping("/{id}/suspension")
    String suspend(@PathVariable UUID id, @Valid ReviewerRemarkForm form, BindingResult errors,
            @AuthenticationPrincipal Member moderator, Model model, RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return suspension(id, moderator, model);
        }
        this.suspensions.suspend(id, form.remark(), moderator);
        redirect.addFlashAttribute("notice", "verification.notice.suspended");
        return BACK;
    }

    @PostMapping("/{id}/reinstatement")
    String reinstate(@PathVariable UUID id, @AuthenticationPrincipal Member moderator, RedirectAttributes redirect) {
        this.suspensions.reinstate(id, moderator);
        redirect.addFlashAttribute("notice", "verification.notice.reinstated");
        return BACK;
    }

    @PostMapping("/{id}/closure")
    String close(@PathVariable UUID id, @AuthenticationPrincipal Member moderator, RedirectAttributes redirect) {
        this.suspensions.close(id, moderator);
        redirect.addFlashAttribute("notice", "verification.notice.closed");
        return BACK;
    }

    private String suspension(UUID id, Member moderator, Model model) {
        model.addAttribute("names", this.reviewers.show(id, moderator).organisation().card());
        model.addAttribute("step", "suspension");
        model.addAttribute("action", "/moderation/organisations/" + id + "/suspension");
        model.addAttribute("back", "/moderation/organisations/" + id);
        return "verification/remark";
    }

}
