package org.tiwizi.durability.web;

import org.tiwizi.durability.DurabilityService;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What lasts of partnerships, for everybody. */
@Controller
class DurabilityController {

    private final DurabilityService durability;

    DurabilityController(DurabilityService durability) {
        this.durability = durability;
    }

    @GetMapping("/statistics/durability")
    String show(Model model) {
        model.addAttribute("open", true);
        model.addAttribute("page", this.durability.figures());
        return "durability/durability";
    }

}
