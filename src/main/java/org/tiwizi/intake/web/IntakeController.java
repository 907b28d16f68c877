package org.tiwizi.intake.web;

import java.io.IOException;
import java.util.Locale;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.tiwizi.account.Member;
import org.tiwizi.document.UnusableFile;
import org.tiwizi.intake.Column;
import org.tiwizi.intake.IntakeService;
import org.tiwizi.intake.IntakeView;
import org.tiwizi.intake.UnreadableSheet;
import org.tiwizi.shared.PageNumber;

import org.springframework.context.MessageSource;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Sending a spreadsheet, looking at what was read of it, and bringing that in. */
@Controller
@RequestMapping("/administration/imports")
class IntakeController {

    private final IntakeService intake;

    private final MessageSource messages;

    IntakeController(IntakeService intake, MessageSource messages) {
        this.intake = intake;
        this.messages = messages;
    }

    @GetMapping
    String list(@RequestParam(required = false) @Nullable String page, Model model) {
        model.addAttribute("batches", this.intake.newest(PageNumber.of(page)));
        model.addAttribute("columns", Column.values());
        return "intake/imports";
    }

    @PostMapping
    String read(@RequestParam(required = false) @Nullable MultipartFile sheet,
            @AuthenticationPrincipal Member coordinator, Model model, Locale reader) throws IOException {
        try {
            String name = (sheet != null) ? sheet.getOriginalFilename() : null;
            return "redirect:/administration/imports/" + this.intake.read(name, sheet, coordinator);
        }
        catch (UnusableFile ex) {
            return refused("intake.file." + ex.fault(), "", model, reader);
        }
        catch (UnreadableSheet ex) {
            return refused(ex.key(), ex.detail(), model, reader);
        }
    }

    @GetMapping("/{id}")
    String show(@PathVariable UUID id, @RequestParam(required = false) @Nullable String rows,
            @RequestParam(required = false) @Nullable String page, Model model) {
        IntakeView batch = this.intake.show(id);
        boolean faulty = (rows != null) ? rows.equals("faulty") : batch.bad() > 0;
        model.addAttribute("batch", batch);
        model.addAttribute("faulty", faulty);
        model.addAttribute("rows", this.intake.rows(batch, faulty, PageNumber.of(page)));
        return "intake/import";
    }

    @PostMapping("/{id}/confirmation")
    String begin(@PathVariable UUID id, @AuthenticationPrincipal Member coordinator) {
        this.intake.begin(id, coordinator);
        return "redirect:/administration/imports/{id}";
    }

    @PostMapping("/{id}/removal")
    String discard(@PathVariable UUID id, @AuthenticationPrincipal Member coordinator, RedirectAttributes redirect) {
        this.intake.discard(id, coordinator);
        redirect.addFlashAttribute("notice", "intake.notice.discarded");
        return "redirect:/administration/imports";
    }

    private String refused(String key, String detail, Model model, Locale reader) {
        model.addAttribute("invalid", true);
        model.addAttribute("problem", this.messages.getMessage(key, new Object[] { detail }, reader));
        return list(null, model);
    }

}
