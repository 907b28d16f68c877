package org.tiwizi.partnership.web;

import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.tiwizi.account.Member;
import org.tiwizi.partnership.FollowUpForm;
import org.tiwizi.partnership.FollowUpService;
import org.tiwizi.partnership.HandoverForm;
import org.tiwizi.partnership.PartnershipPage;
import org.tiwizi.partnership.PartnershipService;
import org.tiwizi.partnership.PartnershipStepService;
import org.tiwizi.platform.Attempt;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a partnership leaves behind: handover, publication, follow-up, renewal. */
@Controller
@RequestMapping("/partnerships/{id}")
class PartnershipEndController {

    private static final String BACK = "redirect:/partnerships/";

    private final PartnershipService partnerships;

    private final PartnershipStepService steps;

    private final FollowUpService followUps;

    private final GoalOptions goals;

    PartnershipEndController(PartnershipService partnerships, PartnershipStepService steps, FollowUpService followUps,
            GoalOptions goals) {
        this.partnerships = partnerships;
        this.steps = steps;
        this.followUps = followUps;
        this.goals = goals;
    }

    @GetMapping("/closing")
    String askClosing(@PathVariable UUID id, @AuthenticationPrincipal Member party, Model model) {
        model.addAttribute(HandoverForm.blank());
        return closing(id, party, model);
    }

    @PostMapping("/closing")
    String close(@PathVariable UUID id, @Valid HandoverForm form, BindingResult errors,
            @AuthenticationPrincipal Member party, Model model, HttpServletResponse response,
            RedirectAttributes redirect) {
        if (errors.hasErrors() || Attempt.fails(() -> this.steps.close(id, form, party), model, response)) {
            return closing(id, party, model);
        }
        redirect.addFlashAttribute("notice", "partnership.notice.closed");
        return BACK + id;
    }

    @PostMapping("/publication")
    String publish(@PathVariable UUID id, @AuthenticationPrincipal Member party, RedirectAttributes redirect) {
        this.steps.publish(id, party);
        redirect.addFlashAttribute("notice", "partnership.notice.published");
        return BACK + id;
    }

    @GetMapping("/follow-up")
    String askFollowUp(@PathVariable UUID id, @AuthenticationPrincipal Member party, Model model) {
        model.addAttribute(FollowUpForm.blank());
        return followUp(id, party, model);
    }

    @PostMapping("/follow-up")
    String followUp(@PathVariable UUID id, @Valid FollowUpForm form, BindingResult errors,
            @AuthenticationPrincipal Member party, Model model, HttpServletResponse response,
            RedirectAttributes redirect) {
        if (errors.hasErrors() || Attempt.fails(() -> this.followUps.answer(id, form, party), model, response)) {
            return followUp(id, party, model);
        }
        redirect.addFlashAttribute("notice", "partnership.notice.followedUp");
        return BACK + id;
    }

    @PostMapping("/renewal")
    String renew(@PathVariable UUID id, @AuthenticationPrincipal Member party, RedirectAttributes redirect) {
        UUID next = this.steps.renew(id, party);
        redirect.addFlashAttribute("notice", "partnership.notice.renewed");
        return BACK + next;
    }

    private String closing(UUID id, Member party, Model model) {
        PartnershipPage partnership = this.partnerships.show(id, party);
        model.addAttribute("partnership", partnership);
        model.addAttribute("stored", partnership.standing().handover());
        model.addAttribute("goalOptions", this.goals.all());
        return "partnership/closing";
    }

    private String followUp(UUID id, Member party, Model model) {
        model.addAttribute("partnership", this.partnerships.show(id, party));
        model.addAttribute("answers", FollowUpForm.StillUsed.values());
        return "partnership/follow-up";
    }

}
