package org.tiwizi.catalogue.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.tiwizi.catalogue.web.BrowsePage.Shown;
import org.tiwizi.catalogue.web.ItemParts.OrganisationItem;
import org.tiwizi.catalogue.web.ItemParts.SkillItem;
import org.tiwizi.offer.OfferCard;
import org.tiwizi.offer.OfferText;
import org.tiwizi.shared.Language;
import org.tiwizi.shared.Mode;
import org.tiwizi.shared.Origin;
import org.tiwizi.shared.Written;

/** A skills offer as open data; no sectors or regions means all of them. */
record OfferItem(UUID id, String slug, String url, String language, String title, String description,
        List<String> sectors, List<String> regions, Mode mode, int hours, int people, List<SkillItem> skills,
        @Nullable LocalDate startsOn, @Nullable LocalDate endsOn, @Nullable Instant publishedAt, Origin origin,
        OrganisationItem company) {

    static OfferItem of(Shown<OfferCard> shown, ItemParts parts, Language reader) {
        OfferCard card = shown.card();
        Written<OfferText> text = card.text(reader);
        return new OfferItem(card.id(), card.slug(), parts.link("/offers/" + card.slug()), text.lang(),
                text.text().title(), text.text().description(), card.sectors(), card.regions(), card.mode(),
                card.hours(), card.people(), parts.skills(card.skills(), reader), card.startsOn(), card.endsOn(),
                card.publishedAt(), card.origin(), parts.organisation(shown.organisation(), reader));
    }

}
