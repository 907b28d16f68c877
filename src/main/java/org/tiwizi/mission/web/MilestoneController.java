package org.tiwizi.mission.web;

import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.tiwizi.account.Member;
import org.tiwizi.document.CheckedFile;
import org.tiwizi.mission.DeliveryView;
import org.tiwizi.mission.MilestoneForm;
import org.tiwizi.mission.MilestoneService;
import org.tiwizi.mission.MilestoneView;
import org.tiwizi.partnership.RemarkForm;
import org.tiwizi.platform.Attempt;
import org.tiwizi.proposal.Side;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Milestones of a partnership: planned, and what their owner does with them. */
@Controller
@RequestMapping("/partnerships/{id}/milestones")
class MilestoneController {

    private static final String BACK = "redirect:/partnerships/";

    private final MilestoneService milestones;

    private final PartPages pages;

    private final Attachments attachments;

    MilestoneController(MilestoneService milestones, PartPages pages, Attachments attachments) {
        this.milestones = milestones;
        this.pages = pages;
        this.attachments = attachments;
    }

    @GetMapping("/new")
    String blank(@PathVariable UUID id, @AuthenticationPrincipal Member party, Model model) {
        model.addAttribute(MilestoneForm.blank());
        return form(id, party, model);
    }

    @PostMapping
    String plan(@PathVariable UUID id, @Valid MilestoneForm form, BindingResult errors,
            @AuthenticationPrincipal Member party, Model model, HttpServletResponse response,
            RedirectAttributes redirect) {
        if (errors.hasErrors() || Attempt.fails(() -> this.milestones.plan(id, form, party), model, response)) {
            return form(id, party, model);
        }
        redirect.addFlashAttribute("notice", "milestone.notice.planned");
        return BACK + id;
    }

    @PostMapping("/{milestone}/start")
    String start(@PathVariable UUID id, @PathVariable UUID milestone, @AuthenticationPrincipal Member owner,
            RedirectAttributes redirect) {
        this.milestones.start(id, milestone, owner);
        redirect.addFlashAttribute("notice", "milestone.notice.started");
        return BACK + id;
    }

    @GetMapping("/{milestone}/delivery")
    String askDelivery(@PathVariable UUID id, @PathVariable UUID milestone, @AuthenticationPrincipal Member owner,
            Model model) {
        model.addAttribute(RemarkForm.blank());
        return delivery(id, milestone, owner, model);
    }

    @PostMapping("/{milestone}/delivery")
    String deliver(@PathVariable UUID id, @PathVariable UUID milestone, @RequestParam @Nullable MultipartFile file,
            @Valid RemarkForm form, BindingResult errors, @AuthenticationPrincipal Member owner, Model model,
            HttpServletResponse response, RedirectAttributes redirect) {
        this.pages.open(id, owner, model);
        @Nullable CheckedFile checked = this.attachments.of(file, errors, model);
        if (errors.hasErrors()
                || Attempt.fails(() -> this.milestones.deliver(id, milestone, form, checked, owner), model, response)) {
            return delivery(id, milestone, owner, model);
        }
        redirect.addFlashAttribute("notice", "milestone.notice.delivered");
        return BACK + id;
    }

    private String form(UUID id, Member party, Model model) {
        this.pages.open(id, party, model);
        model.addAttribute("sides", Side.values());
        return "mission/milestone-form";
    }

    private String delivery(UUID id, UUID milestone, Member party, Model model) {
        String page = this.pages.remark(id, "/milestones/" + milestone + "/", "delivery", party, model);
        MilestoneView shown = this.milestones.show(id, milestone);
        model.addAttribute("about", shown.title());
        model.addAttribute("state", "MilestoneStatus." + shown.status());
        model.addAttribute("stored", shown.deliveries().stream().findFirst().map(DeliveryView::note).orElse(null));
        model.addAttribute("withFile", true);
        return page;
    }

}
