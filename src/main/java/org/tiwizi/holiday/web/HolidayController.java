package org.tiwizi.holiday.web;

import java.util.UUID;

import jakarta.validation.Valid;
import org.tiwizi.holiday.HolidayForm;
import org.tiwizi.holiday.HolidayService;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The public holidays: they move reminders and expiry. */
@Controller
@RequestMapping("/administration/holidays")
class HolidayController {

    private static final String BACK = "redirect:/administration/holidays";

    private final HolidayService holidays;

    HolidayController(HolidayService holidays) {
        this.holidays = holidays;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute(HolidayForm.blank());
        return page(model);
    }

    @PostMapping
    String add(@Valid HolidayForm form, BindingResult errors, Model model, RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return page(model);
        }
        this.holidays.add(form);
        redirect.addFlashAttribute("notice", "holiday.notice.added");
        return BACK;
    }

    @PostMapping("/{id}/removal")
    String remove(@PathVariable UUID id, RedirectAttributes redirect) {
        this.holidays.remove(id);
        redirect.addFlashAttribute("notice", "holiday.notice.removed");
        return BACK;
    }

    private String page(Model model) {
        model.addAttribute("holidays", this.holidays.list());
        return "holiday/holidays";
    }

}
