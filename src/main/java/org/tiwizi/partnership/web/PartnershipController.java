package org.tiwizi.partnership.web;

import java.util.UUID;

import org.tiwizi.account.Member;
import org.tiwizi.partnership.PartnershipService;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Partnerships, for their parties. */
@Controller
@RequestMapping("/partnerships")
class PartnershipController {

    private final PartnershipService partnerships;

    PartnershipController(PartnershipService partnerships) {
        this.partnerships = partnerships;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "1") int page, @AuthenticationPrincipal Member reader, Model model) {
        model.addAttribute("partnerships", this.partnerships.list(reader, page));
        return "partnership/partnerships";
    }

    @GetMapping("/{id}")
    String show(@PathVariable UUID id, @AuthenticationPrincipal Member reader, Model model) {
        model.addAttribute("partnership", this.partnerships.show(id, reader));
        return "partnership/partnership";
    }

}
