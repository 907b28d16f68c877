package org.tiwizi.account.web;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.tiwizi.account.DemonstrationAccounts;
import org.tiwizi.account.Member;
import org.tiwizi.account.SignInForm;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page to sign in on; what it sends is handled before any controller. */
@Controller
class SignInController {

    private final ObjectProvider<DemonstrationAccounts> demonstration;

    SignInController(ObjectProvider<DemonstrationAccounts> demonstration) {
        this.demonstration = demonstration;
    }

    @GetMapping("/sign-in")
    String blank(@AuthenticationPrincipal @Nullable Member member, Model model) {
        if (member != null) {
            return "redirect:/workspace";
        }
        String typed = Optional.ofNullable(model.getAttribute("email")).map(Object::toString).orElse("");
        model.addAttribute(SignInForm.of(typed));
        this.demonstration.ifAvailable((accounts) -> model.addAttribute("demonstration", accounts));
        return "account/sign-in";
    }

    @GetMapping(path = "/sign-in", params = "error")
    String refused(@AuthenticationPrincipal @Nullable Member member, Model model) {
        model.addAttribute("invalid", true);
        return blank(member, model);
    }

}
