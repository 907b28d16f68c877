package org.tiwizi.verification.web;

import java.util.UUID;

import jakarta.validation.Valid;
import org.tiwizi.account.Member;
import org.tiwizi.verification.EvidenceView;
import org.tiwizi.verification.ReviewerRemarkForm;
import org.tiwizi.verification.ReviewerService;

import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One document of a file, for reviewers: reading it, and what they decide of it. */
@Controller
@RequestMapping("/moderation/documents/{id}")
class EvidenceController {

    private final ReviewerService reviewers;

    EvidenceController(ReviewerService reviewers) {
        this.reviewers = reviewers;
    }

    @GetMapping
    ResponseEntity<Resource> file(@PathVariable UUID id, @AuthenticationPrincipal Member reviewer) {
        return this.reviewers.download(id, reviewer);
    }

    @PostMapping("/acceptance")
    String accept(@PathVariable UUID id, @AuthenticationPrincipal Member reviewer, RedirectAttributes redirect) {
        return back(this.reviewers.accept(id, reviewer), "accepted", redirect);
    }

    @GetMapping("/return")
    String ask(@PathVariable UUID id, @AuthenticationPrincipal Member reviewer, Model model) {
        model.addAttribute(ReviewerRemarkForm.blank());
        return page(id, reviewer, model);
    }

    @PostMapping("/return")
    String giveBack(@PathVariable UUID id, @Valid ReviewerRemarkForm form, BindingResult errors,
            @AuthenticationPrincipal Member reviewer, Model model, RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return page(id, reviewer, model);
        }
        return back(this.reviewers.giveBack(id, form.remark(), reviewer), "returned", redirect);
    }

    @PostMapping("/erasure")
    String erase(@PathVariable UUID id, @AuthenticationPrincipal Member reviewer, RedirectAttributes redirect) {
        return back(this.reviewers.erase(id, reviewer), "erased", redirect);
    }

    private String page(UUID id, Member reviewer, Model model) {
        EvidenceView document = this.reviewers.document(id, reviewer);
        model.addAttribute("document", document);
        model.addAttribute("names", this.reviewers.show(document.organisationId(), reviewer).organisation().card());
        model.addAttribute("step", "return");
        model.addAttribute("action", "/moderation/documents/" + id + "/return");
        model.addAttribute("back", "/moderation/organisations/" + document.organisationId());
        return "verification/remark";
    }

    private static String back(UUID organisation, String done, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", "verification.notice." + done);
        return "redirect:/moderation/organisations/" + organisation;
    }

}
