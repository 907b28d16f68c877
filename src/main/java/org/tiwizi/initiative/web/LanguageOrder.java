package org.tiwizi.initiative.web;

import java.util.List;

import org.tiwizi.platform.PageAddress;
import org.tiwizi.shared.Language;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The languages one may write in, the reader’s own first. */
@ControllerAdvice(assignableTypes = { WritingController.class, NeedController.class })
class LanguageOrder {

    private final PageAddress address;

    LanguageOrder(PageAddress address) {
        this.address = address;
    }

    @ModelAttribute("languages")
    List<Language> languages() {
        return this.address.language().andOthers();
    }

}
