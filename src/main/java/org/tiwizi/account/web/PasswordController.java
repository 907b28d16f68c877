package org.tiwizi.account.web;

import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.tiwizi.account.AccountService;
import org.tiwizi.account.PasswordForgottenForm;
import org.tiwizi.account.PasswordResetForm;
import org.tiwizi.account.PasswordService;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A forgotten password: asking for the link, and using it. */
@Controller
@RequestMapping("/password")
class PasswordController {

    private final PasswordService passwords;

    private final AccountService accounts;

    PasswordController(PasswordService passwords, AccountService accounts) {
        this.passwords = passwords;
        this.accounts = accounts;
    }

    @GetMapping("/forgotten")
    String blank(Model model) {
        model.addAttribute(PasswordForgottenForm.blank());
        return "account/password-forgotten";
    }

    @PostMapping("/forgotten")
    String ask(@Valid PasswordForgottenForm form, BindingResult errors) {
        if (errors.hasErrors()) {
            return "account/password-forgotten";
        }
        this.passwords.ask(form.email());
        return "redirect:/password/forgotten?sent";
    }

    /** The same answer for every address, whoever has it. */
    @GetMapping(path = "/forgotten", params = "sent")
    String sent() {
        return "account/password-sent";
    }

    @GetMapping("/reset")
    String open(@RequestParam(required = false) @Nullable String token, Model model, HttpServletResponse response) {
        if (token == null || this.passwords.owner(token).isEmpty()) {
            return ended(response);
        }
        model.addAttribute(PasswordResetForm.blank(token));
        return "account/password-reset";
    }

    @PostMapping("/reset")
    String reset(@Valid PasswordResetForm form, BindingResult errors, HttpServletResponse response,
            RedirectAttributes redirect) {
        Optional<String> owner = Optional.ofNullable(form.token()).flatMap(this.passwords::owner);
        if (owner.isEmpty()) {
            return ended(response);
        }
        if (!errors.hasFieldErrors("password") && this.accounts.resembles(form.password(), owner.get())) {
            errors.rejectValue("password", "password.address");
        }
        if (errors.hasErrors()) {
            return "account/password-reset";
        }
        if (!this.passwords.reset(form.token(), form.password())) {
            return ended(response);
        }
        redirect.addFlashAttribute("notice", "password.notice.changed");
        return "redirect:/sign-in";
    }

    private static String ended(HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_GONE);
        return "account/password-ended";
    }

}
