package org.tiwizi.intake.web;

import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.tiwizi.account.AccountService;
import org.tiwizi.intake.takeover.TakeoverForm;
import org.tiwizi.intake.takeover.TakeoverService;
import org.tiwizi.intake.takeover.TakeoverView;
import org.tiwizi.organisation.Confirmation;
import org.tiwizi.platform.TiwiziProperties;
import org.tiwizi.shared.Language;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The link of an invitation: who takes over the page opens its account. */
@Controller
@RequestMapping("/sign-up/invitation")
class TakeoverController {

    private final TakeoverService takeovers;

    private final AccountService accounts;

    private final TiwiziProperties properties;

    TakeoverController(TakeoverService takeovers, AccountService accounts, TiwiziProperties properties) {
        this.takeovers = takeovers;
        this.accounts = accounts;
        this.properties = properties;
    }

    @GetMapping
    String open(@RequestParam(required = false) @Nullable String token, Model model, HttpServletResponse response) {
        Optional<TakeoverView> invitation = Optional.ofNullable(token).flatMap(this.takeovers::find);
        if (invitation.isEmpty()) {
            return ended(Confirmation.UNUSABLE, model, response);
        }
        model.addAttribute("signUpForm", TakeoverForm.blank(token));
        return form(invitation.get(), model);
    }

    @PostMapping
    String accept(@RequestParam(required = false) @Nullable String token,
            @Valid @ModelAttribute("signUpForm") TakeoverForm form, BindingResult errors, Model model, Locale reader,
            HttpServletResponse response, RedirectAttributes redirect) {
        Optional<TakeoverView> invitation = Optional.ofNullable(token).flatMap(this.takeovers::find);
        if (invitation.isEmpty()) {
            return ended(Confirmation.UNUSABLE, model, response);
        }
        if (!errors.hasErrors() && this.accounts.resembles(form.password(), invitation.get().email())) {
            errors.rejectValue("password", "GoodPassword");
        }
        if (errors.hasErrors()) {
            return form(invitation.get(), model);
        }
        Confirmation outcome = this.takeovers.accept(form, Language.of(reader));
        if (outcome != Confirmation.CONFIRMED) {
            return ended(outcome, model, response);
        }
        redirect.addFlashAttribute("notice", "takeover.notice.done");
        return "redirect:/sign-in";
    }

    private String form(TakeoverView invitation, Model model) {
        model.addAttribute("invitation", invitation);
        model.addAttribute("portal", this.properties);
        return "intake/takeover";
    }

    private static String ended(Confirmation outcome, Model model, HttpServletResponse response) {
        response.setStatus((outcome == Confirmation.UNUSABLE) ? HttpStatus.GONE.value() : HttpStatus.OK.value());
        model.addAttribute("outcome", outcome);
        return "intake/takeover-ended";
    }

}
