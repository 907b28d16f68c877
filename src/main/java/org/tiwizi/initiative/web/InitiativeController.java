package org.tiwizi.initiative.web;

import org.tiwizi.initiative.InitiativeView;
import org.tiwizi.initiative.InitiativeViewService;
import org.tiwizi.platform.PageAddress;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The public page of an initiative. */
@Controller
class InitiativeController {

    private final InitiativeViewService initiatives;

    private final PageAddress address;

    InitiativeController(InitiativeViewService initiatives, PageAddress address) {
        this.initiatives = initiatives;
        this.address = address;
    }

    @GetMapping("/initiatives/{slug}")
    String show(@PathVariable String slug, Model model) {
        InitiativeView view = this.initiatives.show(slug);
        model.addAttribute("view", view);
        model.addAttribute("description", view.card().text(this.address.language()).text().summary());
        model.addAttribute("open", true);
        return "initiative/initiative";
    }

}
