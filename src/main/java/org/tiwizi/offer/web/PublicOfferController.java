package org.tiwizi.offer.web;

import org.tiwizi.offer.OfferCard;
import org.tiwizi.offer.OfferService;
import org.tiwizi.organisation.OrganisationCard;
import org.tiwizi.organisation.OrganisationService;
import org.tiwizi.platform.PageAddress;
import org.tiwizi.shared.NotFound;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The public page of an offer. */
@Controller
class PublicOfferController {

    private static final int SUMMARY = 160;

    private final OfferService offers;

    private final OrganisationService organisations;

    private final PageAddress address;

    PublicOfferController(OfferService offers, OrganisationService organisations, PageAddress address) {
        this.offers = offers;
        this.organisations = organisations;
        this.address = address;
    }

    @GetMapping("/offers/{slug}")
    String show(@PathVariable String slug, Model model) {
        OfferCard offer = this.offers.show(slug);
        OrganisationCard company = this.organisations.card(offer.companyId());
        if (!company.verified()) {
            throw new NotFound("offer of a verified company", slug);
        }
        String description = offer.text(this.address.language()).text().description();
        model.addAttribute("offer", offer);
        model.addAttribute("company", company);
        model.addAttribute("open", true);
        model.addAttribute("description",
                description.codePoints()
                    .limit(SUMMARY)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString());
        return "offer/offer";
    }

}
