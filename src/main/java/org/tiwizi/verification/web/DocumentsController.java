package org.tiwizi.verification.web;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.tiwizi.account.Member;
import org.tiwizi.document.CheckedFile;
import org.tiwizi.document.FileCheck;
import org.tiwizi.document.UnusableFile;
import org.tiwizi.platform.Option;
import org.tiwizi.verification.EvidenceForm;
import org.tiwizi.verification.EvidenceKind;
import org.tiwizi.verification.VerificationFile;
import org.tiwizi.verification.VerificationService;

import org.springframework.context.MessageSource;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The file of a member’s own organisation: what it shows, and adding to it. */
@Controller
@RequestMapping("/workspace/documents")
class DocumentsController {

    private final VerificationService verification;

    private final FileCheck check;

    private final MessageSource messages;

    private final Clock clock;

    DocumentsController(VerificationService verification, FileCheck check, MessageSource messages, Clock clock) {
        this.verification = verification;
        this.check = check;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping
    String show(@AuthenticationPrincipal Member member, Model model, Locale reader) {
        model.addAttribute(EvidenceForm.blank());
        return page(member, model, reader);
    }

    /** All that is wrong is said at once, with the file too. */
    @PostMapping
    String send(@Valid EvidenceForm form, BindingResult errors,
            @RequestParam(required = false) @Nullable MultipartFile file, @AuthenticationPrincipal Member member,
            Model model, Locale reader, RedirectAttributes redirect) throws IOException {
        form.faults(LocalDate.now(this.clock)).forEach((field, code) -> {
            if (!errors.hasFieldErrors(field)) {
                errors.rejectValue(field, code);
            }
        });
        try {
            CheckedFile checked = this.check.check((file != null) ? file.getOriginalFilename() : null, file);
            if (!errors.hasErrors()) {
                this.verification.send(form, checked, member);
                redirect.addFlashAttribute("notice", "verification.notice.sent");
                return "redirect:/workspace/documents";
            }
        }
        catch (UnusableFile ex) {
            errors.addError(
                    new FieldError(errors.getObjectName(), "file", null, false, new String[] { ex.key() }, null, null));
            model.addAttribute("problem", ex.key());
        }
        return page(member, model, reader);
    }

    @GetMapping("/{id}")
    ResponseEntity<Resource> file(@PathVariable UUID id, @AuthenticationPrincipal Member member) {
        return this.verification.download(id, member);
    }

    private String page(Member member, Model model, Locale reader) {
        VerificationFile file = this.verification.show(member);
        model.addAttribute("file", file);
        model.addAttribute("kinds", EvidenceKind.of(file.organisation().card().kind())
            .stream()
            .map((kind) -> new Option(kind.name(), this.messages.getMessage("EvidenceKind." + kind, null, reader)))
            .toList());
        return "verification/documents";
    }

}
