package org.tiwizi.notification.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import jakarta.validation.Valid;
import org.tiwizi.account.Member;
import org.tiwizi.notification.Delivery;
import org.tiwizi.notification.PreferenceService;
import org.tiwizi.notification.PreferencesForm;
import org.tiwizi.notification.Topic;
import org.tiwizi.platform.Option;

import org.springframework.context.MessageSource;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the reader wants to hear of by e-mail, and when. */
@Controller
@RequestMapping("/notifications/preferences")
class PreferenceController {

    private static final String PAGE = "notification/preferences";

    private final PreferenceService preferences;

    private final MessageSource messages;

    PreferenceController(PreferenceService preferences, MessageSource messages) {
        this.preferences = preferences;
        this.messages = messages;
    }

    /** Their names, as the form has them. */
    @ModelAttribute("topics")
    List<String> topics() {
        return Arrays.stream(Topic.values()).map((topic) -> topic.name().toLowerCase(Locale.ROOT)).toList();
    }

    @ModelAttribute("options")
    List<Option> options() {
        return Option.of(Delivery.values(), this.messages);
    }

    @GetMapping
    String show(@AuthenticationPrincipal Member reader, Model model) {
        model.addAttribute(this.preferences.read(reader));
        return PAGE;
    }

    @PostMapping
    String change(@Valid PreferencesForm form, BindingResult errors, @AuthenticationPrincipal Member reader,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return PAGE;
        }
        this.preferences.change(form, reader);
        redirect.addFlashAttribute("notice", "preferences.notice.changed");
        return "redirect:/notifications/preferences";
    }

}
