package org.tiwizi.mission.web;

import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.tiwizi.account.Member;
import org.tiwizi.mission.DeliveryView;
import org.tiwizi.mission.MilestoneService;
import org.tiwizi.mission.MilestoneView;
import org.tiwizi.partnership.RemarkForm;
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

/** What the other side answers to a delivered milestone. */
@Controller
@RequestMapping("/partnerships/{id}/milestones/{milestone}")
class MilestoneAnswerController {

    private final MilestoneService milestones;

    private final PartPages pages;

    MilestoneAnswerController(MilestoneService milestones, PartPages pages) {
        this.milestones = milestones;
        this.pages = pages;
    }

    @PostMapping("/acceptance")
    String accept(@PathVariable UUID id, @PathVariable UUID milestone, @AuthenticationPrincipal Member other,
            RedirectAttributes redirect) {
        this.milestones.accept(id, milestone, other);
        redirect.addFlashAttribute("notice", "milestone.notice.accepted");
        return "redirect:/partnerships/" + id;
    }

    @GetMapping("/rework")
    String askRework(@PathVariable UUID id, @PathVariable UUID milestone, @AuthenticationPrincipal Member other,
            Model model) {
        model.addAttribute(RemarkForm.blank());
        return rework(id, milestone, other, model);
    }

    @PostMapping("/rework")
    String sendBack(@PathVariable UUID id, @PathVariable UUID milestone, @Valid RemarkForm form, BindingResult errors,
            @AuthenticationPrincipal Member other, Model model, HttpServletResponse response,
            RedirectAttributes redirect) {
        if (errors.hasErrors()
                || Attempt.fails(() -> this.milestones.sendBack(id, milestone, form, other), model, response)) {
            return rework(id, milestone, other, model);
        }
        redirect.addFlashAttribute("notice", "milestone.notice.sentBack");
        return "redirect:/partnerships/" + id;
    }

    private String rework(UUID id, UUID milestone, Member party, Model model) {
        String page = this.pages.remark(id, "/milestones/" + milestone + "/", "rework", party, model);
        MilestoneView shown = this.milestones.show(id, milestone);
        model.addAttribute("about", shown.title());
        model.addAttribute("state", "MilestoneStatus." + shown.status());
        model.addAttribute("stored", shown.deliveries().stream().findFirst().map(DeliveryView::remark).orElse(null));
        return page;
    }

}
