package org.tiwizi.organisation.web;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.tiwizi.organisation.Confirmation;
import org.tiwizi.organisation.SignUpService;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The link of the e-mail. Opening it changes nothing, since mail scanners open links too;
 * its button confirms the address.
 */
@Controller
@RequestMapping("/sign-up/confirmation")
class SignUpConfirmationController {

    private static final int LONGEST_TOKEN = 100;

    private final SignUpService signUps;

    SignUpConfirmationController(SignUpService signUps) {
        this.signUps = signUps;
    }

    @GetMapping
    String ask(@RequestParam(required = false) @Nullable String token, Model model, HttpServletResponse response) {
        if (token == null || token.length() > LONGEST_TOKEN) {
            return ended(Confirmation.UNUSABLE, model, response);
        }
        model.addAttribute("token", token);
        return "organisation/sign-up-confirmation";
    }

    @PostMapping
    String confirm(@RequestParam(required = false) @Nullable String token, Model model, HttpServletResponse response,
            RedirectAttributes redirect) {
        Confirmation outcome = (token != null) ? this.signUps.confirm(token) : Confirmation.UNUSABLE;
        if (outcome != Confirmation.CONFIRMED) {
            return ended(outcome, model, response);
        }
        redirect.addFlashAttribute("notice", "signUp.notice.confirmed");
        return "redirect:/sign-in";
    }

    private static String ended(Confirmation outcome, Model model, HttpServletResponse response) {
        response.setStatus((outcome == Confirmation.UNUSABLE) ? HttpStatus.GONE.value() : HttpStatus.OK.value());
        model.addAttribute("outcome", outcome);
        return "organisation/sign-up-ended";
    }

}
