package org.tiwizi.message.web;

import java.io.IOException;
import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.tiwizi.account.Member;
import org.tiwizi.document.CheckedFile;
import org.tiwizi.document.DocumentStore;
import org.tiwizi.document.FileCheck;
import org.tiwizi.document.UnusableFile;
import org.tiwizi.message.MessageForm;
import org.tiwizi.message.MessageService;
import org.tiwizi.message.MessageView;
import org.tiwizi.platform.Uploads;

import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
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

/** The reader’s threads, and one of them. */
@Controller
@RequestMapping("/messages")
class MessageController {

    private static final String THREAD = "message/thread";

    private final MessageService messages;

    private final DocumentStore documents;

    private final FileCheck check;

    MessageController(MessageService messages, DocumentStore documents, FileCheck check) {
        this.messages = messages;
        this.documents = documents;
        this.check = check;
    }

    @GetMapping
    String list(@RequestParam(required = false) @Nullable UUID after, @AuthenticationPrincipal Member reader,
            Model model) {
        model.addAttribute("list", this.messages.threads(after, reader));
        return "message/threads";
    }

    @GetMapping("/{id}")
    String show(@PathVariable UUID id, @RequestParam(required = false) @Nullable Long before,
            @AuthenticationPrincipal Member reader, Model model) {
        model.addAttribute(MessageForm.blank());
        return page(id, before, reader, model);
    }

    /** The lines that came since, as a piece of the page; nothing (204) without any. */
    @GetMapping("/{id}/news")
    @Nullable String news(@PathVariable UUID id, @RequestParam(defaultValue = "0") long after,
            @AuthenticationPrincipal Member reader, Model model, HttpServletResponse response) {
        List<MessageView> lines = this.messages.since(id, after, reader);
        if (lines.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return null;
        }
        model.addAttribute("lines", lines);
        model.addAttribute("id", id);
        return "message/_lines :: news";
    }

    @PostMapping("/{id}")
    String write(@PathVariable UUID id, @Valid MessageForm form, BindingResult errors,
            @RequestParam(required = false) @Nullable MultipartFile file, @AuthenticationPrincipal Member by,
            Model model, RedirectAttributes redirect) throws IOException {
        boolean attached = Uploads.isChosen(file);
        if (!attached && form.text() == null && !errors.hasFieldErrors("text")) {
            errors.rejectValue("text", "NotBlank");
        }
        if (errors.hasErrors()) {
            return page(id, null, by, model);
        }
        try {
            @Nullable CheckedFile checked = (file != null && attached) ? this.check.check(file.getOriginalFilename(), file)
                    : null;
            this.messages.write(id, form, checked, by);
        }
        catch (UnusableFile ex) {
            model.addAttribute("invalid", true);
            model.addAttribute("problem", ex.key());
            return page(id, null, by, model);
        }
        redirect.addFlashAttribute("notice", "message.notice.written");
        return "redirect:/messages/{id}";
    }

    @PostMapping("/{id}/reading")
    String read(@PathVariable UUID id, @RequestParam(defaultValue = "0") long last,
            @AuthenticationPrincipal Member reader) {
        this.messages.read(id, last, reader);
        return "redirect:/messages/{id}";
    }

    @GetMapping("/{id}/files/{line}")
    ResponseEntity<Resource> file(@PathVariable UUID id, @PathVariable long line,
            @AuthenticationPrincipal Member reader) {
        return this.documents.download(this.messages.file(id, line, reader));
    }

    private String page(UUID id, @Nullable Long before, Member reader, Model model) {
        model.addAttribute("page", this.messages.show(id, before, reader));
        return THREAD;
    }

}
