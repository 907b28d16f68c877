package org.tiwizi.initiative.web;

import java.io.IOException;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.tiwizi.account.Member;
import org.tiwizi.document.UnusableFile;
import org.tiwizi.initiative.InitiativeWritingService;
import org.tiwizi.initiative.PictureService;

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

/** The picture of a draft, sent in a form of its own. */
@Controller
@RequestMapping("/workspace/initiatives/{id}/picture")
class PictureController {

    private static final String FORM = "initiative/picture";

    private final PictureService pictures;

    private final InitiativeWritingService writing;

    PictureController(PictureService pictures, InitiativeWritingService writing) {
        this.pictures = pictures;
        this.writing = writing;
    }

    @GetMapping
    String show(@PathVariable UUID id, @AuthenticationPrincipal Member association, Model model) {
        model.addAttribute("draft", this.writing.draft(id, association));
        return FORM;
    }

    @PostMapping
    String replace(@PathVariable UUID id, @RequestParam(required = false) @Nullable MultipartFile picture,
            @AuthenticationPrincipal Member association, Model model, RedirectAttributes redirect) throws IOException {
        try {
            this.pictures.replace(id, (picture != null) ? picture.getBytes() : new byte[0], association);
        }
        catch (UnusableFile ex) {
            model.addAttribute("invalid", true);
            model.addAttribute("problem", "initiative.picture." + ex.fault());
            return show(id, association, model);
        }
        redirect.addFlashAttribute("notice", "initiative.notice.pictured");
        return "redirect:/workspace/initiatives/{id}/picture";
    }

    @PostMapping("/removal")
    String remove(@PathVariable UUID id, @AuthenticationPrincipal Member association, RedirectAttributes redirect) {
        this.pictures.remove(id, association);
        redirect.addFlashAttribute("notice", "initiative.notice.unpictured");
        return "redirect:/workspace/initiatives/{id}/picture";
    }

}
