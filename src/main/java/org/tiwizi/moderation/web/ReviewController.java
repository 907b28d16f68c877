package org.tiwizi.moderation.web;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import org.tiwizi.account.Member;
import org.tiwizi.moderation.Decision;
import org.tiwizi.moderation.DecisionForm;
import org.tiwizi.moderation.DecisionService;
import org.tiwizi.moderation.ReviewField;
import org.tiwizi.moderation.ReviewPage;
import org.tiwizi.moderation.ReviewReason;
import org.tiwizi.moderation.ReviewService;
import org.tiwizi.platform.Option;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One review: looking at it, and deciding. */
@Controller
@RequestMapping("/moderation/reviews/{id}")
class ReviewController {

    private final ReviewService reviews;

    private final DecisionService decisions;

    private final MessageSource messages;

    ReviewController(ReviewService reviews, DecisionService decisions, MessageSource messages) {
        this.reviews = reviews;
        this.decisions = decisions;
        this.messages = messages;
    }

    @GetMapping
    String show(@PathVariable UUID id, @AuthenticationPrincipal Member moderator, Model model) {
        model.addAttribute(DecisionForm.blank());
        return page(id, moderator, model);
    }

    @PostMapping("/decision")
    String decide(@PathVariable UUID id, @Valid DecisionForm form, BindingResult errors,
            @AuthenticationPrincipal Member moderator, Model model, RedirectAttributes redirect) {
        if (!errors.hasErrors() && form.hasty() && !this.reviews.show(id, moderator).warnings().isEmpty()) {
            errors.rejectValue("override", "Override");
        }
        if (errors.hasErrors()) {
            return page(id, moderator, model);
        }
        this.decisions.decide(id, form, moderator);
        redirect.addFlashAttribute("notice", "review.notice." + form.decision());
        return "redirect:/moderation";
    }

    private String page(UUID id, Member moderator, Model model) {
        ReviewPage review = this.reviews.show(id, moderator);
        model.addAttribute("review", review);
        model.addAttribute("decisions", options(Decision.values(), "review.choice." + review.kind() + "."));
        model.addAttribute("fields", options(ReviewField.of(review.kind()).toArray(Enum<?>[]::new), "ReviewField."));
        model.addAttribute("reasons", options(ReviewReason.values(), "ReviewReason."));
        return "moderation/review";
    }

    private List<Option> options(Enum<?>[] values, String key) {
        return Arrays.stream(values)
            .map((value) -> new Option(value.name(),
                    this.messages.getMessage(key + value.name(), null, LocaleContextHolder.getLocale())))
            .toList();
    }

}
