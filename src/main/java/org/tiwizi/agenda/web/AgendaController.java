package org.tiwizi.agenda.web;

import java.nio.charset.StandardCharsets;

import org.tiwizi.account.Member;
import org.tiwizi.agenda.AgendaService;

import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The reader’s private calendar: making its address, taking it back, and reading it. */
@Controller
class AgendaController {

    private static final String BACK = "redirect:/workspace/calendar";

    private final AgendaService agenda;

    AgendaController(AgendaService agenda) {
        this.agenda = agenda;
    }

    @GetMapping("/workspace/calendar")
    String show(@AuthenticationPrincipal Member reader, Model model) {
        model.addAttribute("madeAt", this.agenda.madeAt(reader).orElse(null));
        return "agenda/calendar";
    }

    @PostMapping("/workspace/calendar")
    String make(@AuthenticationPrincipal Member reader, RedirectAttributes redirect) {
        redirect.addFlashAttribute("link", this.agenda.make(reader));
        redirect.addFlashAttribute("notice", "agenda.notice.made");
        return BACK;
    }

    @PostMapping("/workspace/calendar/revocation")
    String revoke(@AuthenticationPrincipal Member reader, RedirectAttributes redirect) {
        this.agenda.revoke(reader);
        redirect.addFlashAttribute("notice", "agenda.notice.revoked");
        return BACK;
    }

    @GetMapping(path = "/calendars/{secret}.ics", produces = "text/calendar;charset=UTF-8")
    ResponseEntity<byte[]> read(@PathVariable String secret) {
        return ResponseEntity.ok(this.agenda.calendar(secret).getBytes(StandardCharsets.UTF_8));
    }

}
