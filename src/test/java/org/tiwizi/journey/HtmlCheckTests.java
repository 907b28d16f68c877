package org.tiwizi.journey;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The checker that the page walk trusts: it finds what is wrong, page after page. */
class HtmlCheckTests {

    private static final String PAGE = "<!DOCTYPE html><html lang=\"fr\"><title>Tiwizi</title><h1>Tiwizi</h1>%s</html>";

    @Test
    void findsWhatIsWrongAndForgetsItForTheNextPage() {
        assertThat(HtmlCheck.errors(PAGE.formatted("<div><li>alone</li></div>"))).isNotEmpty();
        assertThat(HtmlCheck.errors(PAGE.formatted("<p>whole</p>"))).isEmpty();
        assertThat(HtmlCheck.errors(PAGE.formatted("<p id=a>one</p><p id=a>two</p>"))).isNotEmpty();
    }

}
