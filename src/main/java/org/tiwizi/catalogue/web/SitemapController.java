package org.tiwizi.catalogue.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.tiwizi.platform.TiwiziProperties;
import org.tiwizi.shared.Language;
import org.tiwizi.shared.Listing;
import org.tiwizi.shared.Listing.Listed;
import org.tiwizi.shared.NotFound;

import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Every public page for those who index: an index of sitemaps (sitemaps.org, protocol
 * 0.9), each written as it is read. Addresses are the canonical ones in Arabic; each page
 * names its other languages itself.
 */
@Controller
class SitemapController {

    /** The protocol’s limit. */
    private static final int MOST = 50_000;

    /**
     * Fewer than the limit, so that what is published after the index was read still
     * fits.
     */
    private static final int PIECE = 45_000;

    private static final int BATCH = 1_000;

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private static final List<String> PAGES = List.of("/", "/initiatives", "/offers", "/associations", "/companies",
            "/matching", "/api/docs", "/about", "/statistics/durability", "/accessibility", "/privacy", "/terms");

    private static final UUID FIRST = new UUID(0, 0);

    private final List<Listing> listings;

    private final TiwiziProperties properties;

    SitemapController(List<Listing> listings, TiwiziProperties properties) {
        this.listings = listings;
        this.properties = properties;
    }

    /** Who may index what, and where the sitemaps are. */
    @GetMapping(path = "/robots.txt", produces = "text/plain;charset=UTF-8")
    ResponseEntity<String> robots() throws IOException {
        String rules = new ClassPathResource("robots.txt").getContentAsString(StandardCharsets.UTF_8);
        return ResponseEntity.ok(rules + "\nSitemap: " + this.properties.link("/sitemap.xml") + "\n");
    }

    @GetMapping("/sitemap.xml")
    void index(HttpServletResponse response) throws IOException {
        try (Xml index = begin(response, "sitemapindex")) {
            address(index, "sitemap", "/sitemaps/pages.xml", null);
            this.listings.forEach((listing) -> Stream.concat(Stream.of(FIRST), listing.cuts(PIECE).stream())
                .map((after) -> "/sitemaps/" + listing.name() + "/" + after + ".xml")
                .forEach((path) -> address(index, "sitemap", path, null)));
        }
    }

    @GetMapping("/sitemaps/pages.xml")
    void pages(HttpServletResponse response) throws IOException {
        try (Xml sitemap = begin(response, "urlset")) {
            PAGES.forEach((path) -> page(sitemap, path, null));
        }
    }

    @GetMapping("/sitemaps/{name}/{after}.xml")
    void pages(@PathVariable String name, @PathVariable UUID after, HttpServletResponse response) throws IOException {
        Listing listing = this.listings.stream()
            .filter((each) -> each.name().equals(name))
            .findFirst()
            .orElseThrow(() -> new NotFound("sitemap", name));
        try (Xml sitemap = begin(response, "urlset")) {
            write(sitemap, listing, after);
        }
    }

    private void write(Xml sitemap, Listing listing, UUID after) {
        int written = 0;
        List<Listed> found = listing.after(after, BATCH);
        while (!found.isEmpty() && written + found.size() <= MOST) {
            found.forEach((page) -> page(sitemap, page.path(), page.since()));
            written += found.size();
            found = listing.after(found.get(found.size() - 1).id(), BATCH);
        }
    }

    private void page(Xml sitemap, String path, @Nullable Instant changed) {
        address(sitemap, "url", path + "?lang=" + Language.AR.code(), changed);
    }

    private void address(Xml sitemap, String element, String path, @Nullable Instant changed) {
        sitemap.start(element).element("loc", this.properties.link(path));
        if (changed != null) {
            sitemap.element("lastmod", DateTimeFormatter.ISO_LOCAL_DATE.format(changed.atOffset(ZoneOffset.UTC)));
        }
        sitemap.end();
    }

    private static Xml begin(HttpServletResponse response, String root) throws IOException {
        response.setContentType(MediaType.APPLICATION_XML_VALUE);
        response.setCharacterEncoding("UTF-8");
        return new Xml(response.getOutputStream(), root, NAMESPACE);
    }

}
