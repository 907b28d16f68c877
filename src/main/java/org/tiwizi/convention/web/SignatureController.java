package org.tiwizi.convention.web;

import java.io.IOException;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.tiwizi.account.Member;
import org.tiwizi.convention.ConventionPage;
import org.tiwizi.convention.ConventionService;
import org.tiwizi.convention.ConventionStepService;
import org.tiwizi.convention.SigningForm;
import org.tiwizi.document.CheckedFile;
import org.tiwizi.document.FileCheck;
import org.tiwizi.document.UnusableFile;

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

/** Signing a convention that is ready: by a click, or with a copy signed by hand. */
@Controller
@RequestMapping("/partnerships/{id}/convention/{number}")
class SignatureController {

    private static final String FORM = "convention/signature";

    private final ConventionService conventions;

    private final ConventionStepService steps;

    private final FileCheck check;

    SignatureController(ConventionService conventions, ConventionStepService steps, FileCheck check) {
        this.conventions = conventions;
        this.steps = steps;
        this.check = check;
    }

    @GetMapping("/signature")
    String ask(@PathVariable UUID id, @PathVariable int number, @AuthenticationPrincipal Member signatory,
            Model model) {
        ConventionPage convention = Steps.open(this.conventions.show(id, signatory), number, "signature");
        model.addAttribute("convention", convention);
        model.addAttribute(SigningForm.blank(convention.current().sha256()));
        return FORM;
    }

    @PostMapping("/signature")
    String sign(@PathVariable UUID id, @PathVariable int number, @Valid SigningForm form, BindingResult errors,
            @AuthenticationPrincipal Member signatory, HttpServletRequest request, Model model,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            model.addAttribute("convention", Steps.open(this.conventions.show(id, signatory), number, "signature"));
            return FORM;
        }
        this.steps.sign(id, number, form.sha256(), request.getRemoteAddr(), null, signatory);
        redirect.addFlashAttribute("notice", "convention.notice.signed");
        return ConventionController.BACK;
    }

    @PostMapping("/signed-copy")
    String send(@PathVariable UUID id, @PathVariable int number, @RequestParam(defaultValue = "") String sha256,
            @RequestParam(required = false) @Nullable MultipartFile copy, @AuthenticationPrincipal Member signatory,
            HttpServletRequest request, Model model, RedirectAttributes redirect) throws IOException {
        try {
            CheckedFile scan = this.check.check((copy != null) ? copy.getOriginalFilename() : null, copy);
            this.steps.sign(id, number, sha256, request.getRemoteAddr(), scan, signatory);
        }
        catch (UnusableFile ex) {
            model.addAttribute("invalid", true);
            model.addAttribute("problem", ex.key());
            return ask(id, number, signatory, model);
        }
        redirect.addFlashAttribute("notice", "convention.notice.signed");
        return ConventionController.BACK;
    }

}
