package org.tiwizi.review.web;

import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.tiwizi.account.Member;
import org.tiwizi.partnership.PartnershipPage;
import org.tiwizi.partnership.PartnershipService;
import org.tiwizi.platform.Attempt;
import org.tiwizi.review.ReplyForm;
import org.tiwizi.review.ReviewForm;
import org.tiwizi.review.ReviewingService;
import org.tiwizi.review.ReviewsPage;
import org.tiwizi.shared.Conflict;
import org.tiwizi.shared.Language;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Writing a review of the other party, and replying to theirs. */
@Controller
@RequestMapping("/partnerships/{id}/review")
class ReviewingController {

    private static final String REPLY = "review/reply-form";

    private static final int BEST = 5;

    private final ReviewingService reviews;

    private final PartnershipService partnerships;

    ReviewingController(ReviewingService reviews, PartnershipService partnerships) {
        this.reviews = reviews;
        this.partnerships = partnerships;
    }

    @GetMapping
    String blank(@PathVariable UUID id, @AuthenticationPrincipal Member party, Model model) {
        ReviewsPage written = read(id, party, model);
        if (!written.writable()) {
            throw new Conflict(written.over() ? "partnerReview.conflict.disclosed" : "partnership.conflict.notOver");
        }
        model.addAttribute((written.mine() != null) ? ReviewForm.of(written.mine()) : ReviewForm.blank());
        return form(model);
    }

    @PostMapping
    String write(@PathVariable UUID id, @Valid ReviewForm form, BindingResult errors,
            @AuthenticationPrincipal Member party, Locale locale, Model model, HttpServletResponse response,
            RedirectAttributes redirect) {
        if (errors.hasErrors()
                || Attempt.fails(() -> this.reviews.write(id, form, Language.of(locale), party), model, response)) {
            read(id, party, model);
            return form(model);
        }
        redirect.addFlashAttribute("notice", "partnerReview.notice.written");
        return back(id);
    }

    @GetMapping("/reply")
    String blankReply(@PathVariable UUID id, @AuthenticationPrincipal Member party, Model model) {
        if (!read(id, party, model).replyable()) {
            throw new Conflict("partnerReview.conflict.noReply");
        }
        model.addAttribute(ReplyForm.blank());
        return REPLY;
    }

    @PostMapping("/reply")
    String reply(@PathVariable UUID id, @Valid ReplyForm form, BindingResult errors,
            @AuthenticationPrincipal Member party, Locale locale, Model model, HttpServletResponse response,
            RedirectAttributes redirect) {
        if (errors.hasErrors()
                || Attempt.fails(() -> this.reviews.reply(id, form, Language.of(locale), party), model, response)) {
            read(id, party, model);
            return REPLY;
        }
        redirect.addFlashAttribute("notice", "partnerReview.notice.replied");
        return back(id);
    }

    private ReviewsPage read(UUID id, Member party, Model model) {
        PartnershipPage partnership = this.partnerships.show(id, party);
        ReviewsPage written = this.reviews.show(partnership);
        model.addAttribute("partnership", partnership);
        model.addAttribute("reviews", written);
        return written;
    }

    private static String form(Model model) {
        model.addAttribute("marks", IntStream.rangeClosed(1, BEST).boxed().toList());
        return "review/review-form";
    }

    private static String back(UUID id) {
        return "redirect:/partnerships/" + id + "#reviews";
    }

}
