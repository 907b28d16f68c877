package org.tiwizi.organisation.web;

import java.util.Locale;

import jakarta.validation.Valid;
import org.tiwizi.account.AccountService;
import org.tiwizi.organisation.AssociationSignUpForm;
import org.tiwizi.organisation.CompanySignUpForm;
import org.tiwizi.organisation.SignUpForm;
import org.tiwizi.organisation.SignUpService;
import org.tiwizi.platform.TiwiziProperties;
import org.tiwizi.shared.Language;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Signing up, by one of two doors. Both answers are the same page for a new address and
 * for one that has an account.
 */
@Controller
@RequestMapping("/sign-up")
class SignUpController {

    private final SignUpService signUps;

    private final AccountService accounts;

    private final TiwiziProperties properties;

    SignUpController(SignUpService signUps, AccountService accounts, TiwiziProperties properties) {
        this.signUps = signUps;
        this.accounts = accounts;
        this.properties = properties;
    }

    /** Who answers for the data, for the notice where they are collected (loi 09-08). */
    @ModelAttribute("portal")
    TiwiziProperties portal() {
        return this.properties;
    }

    @GetMapping
    String doors(Model model) {
        model.addAttribute("open", true);
        return "organisation/sign-up";
    }

    @GetMapping("/association")
    String association(Model model) {
        model.addAttribute("open", true);
        model.addAttribute("signUpForm", AssociationSignUpForm.blank());
        return "organisation/sign-up-association";
    }

    @PostMapping("/association")
    String send(@Valid @ModelAttribute("signUpForm") AssociationSignUpForm form, BindingResult errors, Locale reader) {
        return receive(form, errors, reader) ? "redirect:/sign-up/sent" : "organisation/sign-up-association";
    }

    @GetMapping("/company")
    String company(Model model) {
        model.addAttribute("open", true);
        model.addAttribute("signUpForm", CompanySignUpForm.blank());
        return "organisation/sign-up-company";
    }

    @PostMapping("/company")
    String send(@Valid @ModelAttribute("signUpForm") CompanySignUpForm form, BindingResult errors, Locale reader) {
        return receive(form, errors, reader) ? "redirect:/sign-up/sent" : "organisation/sign-up-company";
    }

    @GetMapping("/sent")
    String sent() {
        return "organisation/sign-up-sent";
    }

    private boolean receive(SignUpForm form, BindingResult errors, Locale reader) {
        if (!errors.hasErrors() && this.accounts.resembles(form.password(), form.email())) {
            errors.rejectValue("password", "GoodPassword");
        }
        if (!errors.hasErrors()) {
            this.signUps.receive(form, Language.of(reader));
        }
        return !errors.hasErrors();
    }

}
