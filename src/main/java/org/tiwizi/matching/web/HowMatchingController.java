package org.tiwizi.matching.web;

import java.util.Locale;

import org.tiwizi.matching.Criterion;
import org.tiwizi.matching.HardRule;
import org.tiwizi.matching.WeightsService;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** How matching works, for everybody: the formula, what counts how much, the order. */
@Controller
class HowMatchingController {

    private final WeightsService weights;

    private final MessageSource messages;

    HowMatchingController(WeightsService weights, MessageSource messages) {
        this.weights = weights;
        this.messages = messages;
    }

    @GetMapping("/matching")
    String show(Locale locale, Model model) {
        model.addAttribute("weights", this.weights.current());
        model.addAttribute("criteria", Criterion.values());
        model.addAttribute("rules", HardRule.values());
        model.addAttribute("open", true);
        model.addAttribute("description", this.messages.getMessage("matching.lead", null, locale));
        return "matching/how";
    }

}
