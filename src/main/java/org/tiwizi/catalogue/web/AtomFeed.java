package org.tiwizi.catalogue.web;

import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.tiwizi.catalogue.web.BrowsePage.Shown;
import org.tiwizi.initiative.InitiativeCard;
import org.tiwizi.initiative.InitiativeText;
import org.tiwizi.platform.TiwiziProperties;
import org.tiwizi.shared.Language;
import org.tiwizi.shared.Written;
import org.tiwizi.taxonomy.TaxonomyService;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** A list of initiatives in the Atom syndication format (RFC 4287). */
@Component
class AtomFeed {

    private final TaxonomyService taxonomy;

    private final MessageSource messages;

    private final TiwiziProperties properties;

    AtomFeed(TaxonomyService taxonomy, MessageSource messages, TiwiziProperties properties) {
        this.taxonomy = taxonomy;
        this.messages = messages;
        this.properties = properties;
    }

    /**
     * Writes what was found.
     * @param remarks what could not be taken as it came; else the page’s lead is shown
     */
    void write(OutputStream out, Browsing browsing, List<Shown<InitiativeCard>> found, List<String> remarks,
            Language reader) {
        String self = this.properties.link(browsing.feed(reader.code()));
        Instant updated = found.stream().map((shown) -> published(shown.card())).findFirst().orElse(Instant.EPOCH);
        try (Xml feed = new Xml(out, "feed", "http://www.w3.org/2005/Atom")) {
            feed.attributes("xml:lang", reader.code())
                .element("id", self)
                .element("title", text("browse.initiative.title", reader) + " – " + text("layout.name", reader))
                .element("subtitle",
                        remarks.isEmpty() ? text("browse.initiative.lead", reader) : String.join(" ", remarks))
                .element("updated", updated.toString())
                .empty("link", "rel", "self", "type", "application/atom+xml", "href", self)
                .empty("link", "rel", "alternate", "type", "text/html", "href",
                        this.properties.link(browsing.address()));
            found.forEach((shown) -> entry(feed, shown, reader));
        }
    }

    private void entry(Xml feed, Shown<InitiativeCard> shown, Language reader) {
        InitiativeCard card = shown.card();
        Written<InitiativeText> text = card.text(reader);
        feed.start("entry", "xml:lang", text.lang())
            .element("id", "urn:uuid:" + card.id())
            .element("title", text.text().title())
            .element("updated", published(card).toString())
            .element("published", published(card).toString())
            .empty("link", "rel", "alternate", "type", "text/html", "href",
                    this.properties.link("/initiatives/" + card.slug()))
            .start("author")
            .element("name", shown.organisation().name(reader).text())
            .element("uri", this.properties.link(shown.organisation().address()))
            .end();
        this.taxonomy.sector(card.sectorCode())
            .ifPresent((sector) -> feed.empty("category", "term", sector.code(), "label", sector.name().in(reader)));
        feed.element("summary", text.text().summary()).end();
    }

    private static Instant published(InitiativeCard card) {
        return Objects.requireNonNullElse(card.publishedAt(), Instant.EPOCH);
    }

    private String text(String key, Language reader) {
        return this.messages.getMessage(key, null, reader.locale());
    }

}
