package org.tiwizi.recommendation.web;

import java.util.Locale;

import org.tiwizi.account.Member;
import org.tiwizi.account.Role;
import org.tiwizi.recommendation.RecommendationService;
import org.tiwizi.shared.Language;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What was recommended in the last night: to one’s own, and how it went altogether. */
@Controller
class RecommendationController {

    private final RecommendationService recommendations;

    RecommendationController(RecommendationService recommendations) {
        this.recommendations = recommendations;
    }

    @GetMapping("/recommendations")
    String list(@AuthenticationPrincipal Member reader, Locale locale, Model model) {
        model.addAttribute("offered", reader.role() == Role.ASSOCIATION);
        model.addAttribute("matches", this.recommendations.forMember(reader, Language.of(locale)));
        return "recommendation/recommendations";
    }

    @GetMapping("/administration/recommendations")
    String nights(Model model) {
        model.addAttribute("nights", this.recommendations.nights());
        return "recommendation/administration";
    }

}
