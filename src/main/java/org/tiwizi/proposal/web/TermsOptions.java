package org.tiwizi.proposal.web;

import java.util.List;

import org.tiwizi.initiative.NeedCard;
import org.tiwizi.platform.Option;
import org.tiwizi.proposal.AskingPage;
import org.tiwizi.proposal.LegalMode;
import org.tiwizi.proposal.ProposalForm;
import org.tiwizi.shared.Language;
import org.tiwizi.shared.Mode;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What can be chosen where terms are written. */
@Component
class TermsOptions {

    void into(Model model) {
        model.addAttribute("modes", Mode.values());
        model.addAttribute("legalModes", LegalMode.values());
        model.addAttribute("places", List.of("indicator1", "indicator2", "indicator3", "indicator4", "indicator5"));
    }

    List<Option> needs(List<NeedCard> needs) {
        Language reader = Language.of(LocaleContextHolder.getLocale());
        return needs.stream()
            .map((need) -> new Option(need.id().toString(), need.text(reader).text().title()))
            .toList();
    }

    /** What the offer gives, for the need that comes first. */
    ProposalForm asking(AskingPage asking) {
        Language reader = Language.of(LocaleContextHolder.getLocale());
        return asking.needs()
            .stream()
            .findFirst()
            .map((need) -> ProposalForm.asking(asking.offer(), need, need.text(reader).text().deliverable()))
            .orElseGet(() -> ProposalForm.asking(asking.offer(), null, null));
    }

}
