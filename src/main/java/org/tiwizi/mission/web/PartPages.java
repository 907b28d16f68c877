package org.tiwizi.mission.web;

import java.util.UUID;

import org.tiwizi.account.Member;
import org.tiwizi.partnership.PartnershipPage;
import org.tiwizi.partnership.PartnershipService;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The pages that ask something about a partnership or a part of it. */
@Component
class PartPages {

    private final PartnershipService partnerships;

    PartPages(PartnershipService partnerships) {
        this.partnerships = partnerships;
    }

    /** NotFound for all but the two parties. */
    PartnershipPage open(UUID id, Member party, Model model) {
        PartnershipPage page = this.partnerships.show(id, party);
        model.addAttribute("partnership", page);
        return page;
    }

    /** The page that asks for a remark before a step, posted to where it stands. */
    String remark(UUID id, String path, String step, Member party, Model model) {
        open(id, party, model);
        model.addAttribute("action", "/partnerships/" + id + path + step);
        model.addAttribute("step", step);
        return "mission/remark";
    }

}
