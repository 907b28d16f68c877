package org.tiwizi.portal.web;

import java.util.Locale;

import org.tiwizi.portal.HomeService;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page that anybody sees. */
@Controller
class HomeController {

    private final HomeService home;

    private final MessageSource messages;

    HomeController(HomeService home, MessageSource messages) {
        this.home = home;
        this.messages = messages;
    }

    @GetMapping("/")
    String show(Locale locale, Model model) {
        model.addAttribute("home", this.home.show());
        model.addAttribute("open", true);
        model.addAttribute("description", this.messages.getMessage("home.lead", null, locale));
        return "portal/home";
    }

}
