package org.tiwizi.verification.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;

import jakarta.validation.Valid;
import org.tiwizi.account.Member;
import org.tiwizi.organisation.OrganisationService;
import org.tiwizi.platform.Option;
import org.tiwizi.verification.LegalClass;
import org.tiwizi.verification.LegalIdentityForm;
import org.tiwizi.verification.LegalIdentityService;

import org.springframework.context.MessageSource;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a member’s own organisation is in law. */
@Controller
@RequestMapping("/workspace/documents/legal")
class LegalController {

    private final LegalIdentityService identities;

    private final OrganisationService organisations;

    private final MessageSource messages;

    private final Clock clock;

    LegalController(LegalIdentityService identities, OrganisationService organisations, MessageSource messages,
            Clock clock) {
        this.identities = identities;
        this.organisations = organisations;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping
    String show(@AuthenticationPrincipal Member member, Model model, Locale reader) {
        model.addAttribute(this.identities.form(member));
        return page(member, model, reader);
    }

    @PostMapping
    String write(@Valid LegalIdentityForm form, BindingResult errors, @AuthenticationPrincipal Member member,
            Model model, Locale reader, RedirectAttributes redirect) {
        if (!form.timely(LocalDate.now(this.clock)) && !errors.hasFieldErrors("receiptOn")) {
            errors.rejectValue("receiptOn", "Issued");
        }
        if (errors.hasErrors()) {
            return page(member, model, reader);
        }
        this.identities.write(form, member);
        redirect.addFlashAttribute("notice", "verification.notice.legal");
        return "redirect:/workspace/documents";
    }

    private String page(Member member, Model model, Locale reader) {
        model.addAttribute("kind", this.organisations.card(member.organisation()).kind());
        model.addAttribute("classes",
                Arrays.stream(LegalClass.values())
                    .map((one) -> new Option(one.name(), this.messages.getMessage("LegalClass." + one, null, reader)))
                    .toList());
        return "verification/legal";
    }

}
