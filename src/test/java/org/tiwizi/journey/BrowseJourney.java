package org.tiwizi.journey;

import org.junit.jupiter.api.Test;
import org.tiwizi.platform.EmbeddedPortal;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Somebody looks for an initiative near home. */
@EmbeddedPortal
class BrowseJourney {

    @LocalServerPort
    int port;

    @Test
    void aSearchIsNarrowedByWhatOneTypesAndByTheMap() {
        try (Browser browser = Browser.open(this.port, "fr", Browser.DESK)) {
            // when somebody names a province in the filters and applies them
            browser.go("/initiatives").pick("#place", "khenifra").press(".fold button[form=search]");
            // then the address says so, and the filter can be taken back
            assertThat(browser.path()).contains("province=MA-KHN");
            assertThat(browser.has("#results .chip")).isTrue();
            browser.press("#results .chip");
            assertThat(browser.path()).doesNotContain("province");
            // when a region of the map is chosen, then one of its provinces
            browser.press(".map a[aria-label]");
            assertThat(browser.path()).contains("region=MA-");
            browser.press(".map--sheet a[aria-label]");
            assertThat(browser.path()).contains("region=MA-", "province=MA-");
            // then the nearest can be asked for
            browser.choose("sort", "nearest").press(".bar button");
            browser.type("near", "Taghazout").press(".bar button");
            assertThat(browser.path()).contains("sort=nearest", "near=Taghazout");
            assertThat(browser.attribute("#near", "value")).contains("Agadir");
        }
    }

}
