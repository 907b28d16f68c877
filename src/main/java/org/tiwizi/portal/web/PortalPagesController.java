package org.tiwizi.portal.web;

import java.util.Locale;

import org.tiwizi.platform.TiwiziProperties;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The pages about the portal itself. */
@Controller
class PortalPagesController {

    private final TiwiziProperties properties;

    private final MessageSource messages;

    PortalPagesController(TiwiziProperties properties, MessageSource messages) {
        this.properties = properties;
        this.messages = messages;
    }

    @GetMapping("/about")
    String about(Locale locale, Model model) {
        model.addAttribute("controller", this.properties.controller());
        return page("about", locale, model);
    }

    @GetMapping("/accessibility")
    String accessibility(Locale locale, Model model) {
        return page("accessibility", locale, model);
    }

    @GetMapping("/privacy")
    String privacy(Locale locale, Model model) {
        model.addAttribute("controller", this.properties.controller());
        model.addAttribute("cndpReceipt", this.properties.cndpReceipt());
        return page("privacy", locale, model);
    }

    @GetMapping("/terms")
    String terms(Locale locale, Model model) {
        return page("terms", locale, model);
    }

    private String page(String name, Locale locale, Model model) {
        model.addAttribute("open", true);
        model.addAttribute("description", this.messages.getMessage(name + ".lead", null, locale));
        return "portal/" + name;
    }

}
