package org.tiwizi.mission.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.tiwizi.account.Member;
import org.tiwizi.mission.HoursForm;
import org.tiwizi.mission.HoursService;
import org.tiwizi.mission.HoursView;
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

/** Hours of a partnership: entered, confirmed, contested, corrected. */
@Controller
@RequestMapping("/partnerships/{id}/hours")
class HoursController {

    private static final String BACK = "redirect:/partnerships/";

    private final HoursService hours;

    private final PartPages pages;

    private final Clock clock;

    HoursController(HoursService hours, PartPages pages, Clock clock) {
        this.hours = hours;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/new")
    String blank(@PathVariable UUID id, @AuthenticationPrincipal Member author, Model model) {
        model.addAttribute(HoursForm.blank(LocalDate.now(this.clock)));
        return form(id, "/hours", author, model);
    }

    @PostMapping
    String enter(@PathVariable UUID id, @Valid HoursForm form, BindingResult errors,
            @AuthenticationPrincipal Member author, Model model, HttpServletResponse response,
            RedirectAttributes redirect) {
        if (errors.hasErrors() || Attempt.fails(() -> this.hours.enter(id, form, author), model, response)) {
            return form(id, "/hours", author, model);
        }
        redirect.addFlashAttribute("notice", "hoursEntry.notice.submitted");
        return BACK + id;
    }

    @PostMapping("/{entry}/confirmation")
    String confirm(@PathVariable UUID id, @PathVariable UUID entry, @AuthenticationPrincipal Member other,
            RedirectAttributes redirect) {
        this.hours.confirm(id, entry, other);
        redirect.addFlashAttribute("notice", "hoursEntry.notice.confirmed");
        return BACK + id;
    }

    @GetMapping("/{entry}/contest")
    String askContest(@PathVariable UUID id, @PathVariable UUID entry, @AuthenticationPrincipal Member other,
            Model model) {
        model.addAttribute(RemarkForm.blank());
        return contest(id, entry, other, model);
    }

    @PostMapping("/{entry}/contest")
    String contest(@PathVariable UUID id, @PathVariable UUID entry, @Valid RemarkForm form, BindingResult errors,
            @AuthenticationPrincipal Member other, Model model, HttpServletResponse response,
            RedirectAttributes redirect) {
        if (errors.hasErrors() || Attempt.fails(() -> this.hours.contest(id, entry, form, other), model, response)) {
            return contest(id, entry, other, model);
        }
        redirect.addFlashAttribute("notice", "hoursEntry.notice.contested");
        return BACK + id;
    }

    @GetMapping("/{entry}/correction")
    String askCorrection(@PathVariable UUID id, @PathVariable UUID entry, @AuthenticationPrincipal Member author,
            Model model) {
        String page = form(id, "/hours/" + entry + "/correction", author, model);
        model.addAttribute(HoursForm.of(this.hours.contested(id, entry, author)));
        return page;
    }

    @PostMapping("/{entry}/correction")
    String correct(@PathVariable UUID id, @PathVariable UUID entry, @Valid HoursForm form, BindingResult errors,
            @AuthenticationPrincipal Member author, Model model, HttpServletResponse response,
            RedirectAttributes redirect) {
        if (errors.hasErrors() || Attempt.fails(() -> this.hours.correct(id, entry, form, author), model, response)) {
            return form(id, "/hours/" + entry + "/correction", author, model);
        }
        redirect.addFlashAttribute("notice", "hoursEntry.notice.corrected");
        return BACK + id;
    }

    private String form(UUID id, String path, Member party, Model model) {
        this.pages.open(id, party, model);
        model.addAttribute("action", "/partnerships/" + id + path);
        return "mission/hours-form";
    }

    private String contest(UUID id, UUID entry, Member party, Model model) {
        String page = this.pages.remark(id, "/hours/" + entry + "/", "contest", party, model);
        HoursView shown = this.hours.show(id, entry);
        model.addAttribute("about", shown.work());
        model.addAttribute("state", "HoursStatus." + shown.status());
        model.addAttribute("stored", shown.remark());
        return page;
    }

}
