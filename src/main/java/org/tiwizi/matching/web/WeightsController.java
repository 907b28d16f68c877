package org.tiwizi.matching.web;

import jakarta.validation.Valid;
import org.tiwizi.matching.Criterion;
import org.tiwizi.matching.FeedbackPage;
import org.tiwizi.matching.FeedbackService;
import org.tiwizi.matching.WeightsForm;
import org.tiwizi.matching.WeightsService;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * How good matches are, by criterion; other weights are tried on history before they
 * count.
 */
@Controller
@RequestMapping("/administration/matching")
class WeightsController {

    private final FeedbackService feedback;

    private final WeightsService weights;

    WeightsController(FeedbackService feedback, WeightsService weights) {
        this.feedback = feedback;
        this.weights = weights;
    }

    @GetMapping
    String show(Model model) {
        FeedbackPage page = this.feedback.show(null);
        model.addAttribute(WeightsForm.of(page.weights()));
        return page(page, model);
    }

    @GetMapping(params = "points[SKILLS]")
    String attempt(@Valid WeightsForm form, BindingResult errors, Model model) {
        return page(this.feedback.show(errors.hasErrors() ? null : form.points()), model);
    }

    @PostMapping("/weights")
    String activate(@Valid WeightsForm form, BindingResult errors, Model model, RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return page(this.feedback.show(null), model);
        }
        this.weights.activate(form.points());
        redirect.addFlashAttribute("notice", "weights.notice.active");
        return "redirect:/administration/matching";
    }

    private static String page(FeedbackPage page, Model model) {
        model.addAttribute("feedback", page);
        model.addAttribute("criteria", Criterion.values());
        return "matching/administration";
    }

}
