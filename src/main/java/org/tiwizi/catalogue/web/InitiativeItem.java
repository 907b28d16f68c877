package org.tiwizi.catalogue.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.tiwizi.catalogue.web.BrowsePage.Shown;
import org.tiwizi.catalogue.web.ItemParts.OrganisationItem;
import org.tiwizi.catalogue.web.ItemParts.SkillItem;
import org.tiwizi.initiative.InitiativeCard;
import org.tiwizi.initiative.InitiativeText;
import org.tiwizi.shared.Language;
import org.tiwizi.shared.Mode;
import org.tiwizi.shared.Origin;
import org.tiwizi.shared.Written;

/**
 * An initiative as open data (PAGES.md): codes as in the filters, texts in the reader’s
 * language or else the one they were written in. Hours and people of all needs together.
 */
record InitiativeItem(UUID id, String slug, String url, String language, String title, String summary,
        @Nullable String sector, @Nullable String region, @Nullable String province, List<Integer> goals,
        @Nullable Mode mode, int hours, int people, List<SkillItem> skills, @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn, @Nullable Instant publishedAt, Origin origin, OrganisationItem association) {

    static InitiativeItem of(Shown<InitiativeCard> shown, ItemParts parts, Language reader) {
        InitiativeCard card = shown.card();
        Written<InitiativeText> text = card.text(reader);
        return new InitiativeItem(card.id(), card.slug(), parts.link("/initiatives/" + card.slug()), text.lang(),
                text.text().title(), text.text().summary(), card.sectorCode(), card.regionCode(), card.provinceCode(),
                card.goals(), card.mode(), card.hours(), card.people(), parts.skills(card.skills(), reader),
                card.startsOn(), card.endsOn(), card.publishedAt(), card.origin(),
                parts.organisation(shown.organisation(), reader));
    }

}
