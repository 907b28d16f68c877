package org.tiwizi.organisation.web;

import jakarta.validation.Valid;
import org.tiwizi.account.Member;
import org.tiwizi.organisation.AppealForm;
import org.tiwizi.organisation.StandingService;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Contesting a refusal: another reviewer is to decide. */
@Controller
@RequestMapping("/workspace/organisation/appeal")
class AppealController {

    private final StandingService standing;

    AppealController(StandingService standing) {
        this.standing = standing;
    }

    @GetMapping
    String blank(Model model) {
        model.addAttribute(AppealForm.blank());
        return "organisation/appeal";
    }

    @PostMapping
    String send(@Valid AppealForm form, BindingResult errors, @AuthenticationPrincipal Member member,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return "organisation/appeal";
        }
        this.standing.appeal(form.why(), member);
        redirect.addFlashAttribute("notice", "organisation.notice.appealed");
        return "redirect:/workspace/organisation";
    }

}
