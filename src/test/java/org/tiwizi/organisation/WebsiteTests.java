package org.tiwizi.organisation;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class WebsiteTests {

    @ParameterizedTest
    @CsvSource({ "https://example.ma,https://example.ma", "http://www.example.ma/a?b=c,http://www.example.ma/a?b=c",
            "www.example.ma,https://www.example.ma", "HTTPS://Example.ma/,HTTPS://Example.ma/",
            "https://موقع.المغرب/,https://xn--4gbrim.xn--mgbc0a9azcg/",
            "https://example.ma/é,https://example.ma/%C3%A9" })
    void anAddressOfTheWebIsKept(String typed, String address) {
        assertThat(Website.of(typed)).hasValue(new Website(address));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = { "", " ", "javascript:alert(1)", "JaVaScRiPt://example.ma/%0aalert(1)",
            "data:text/html,<script>alert(1)</script>", "ftp://example.ma", "file:///etc/passwd", "mailto:a@example.ma",
            "https://bank.ma@evil.test/", "https://", "https://localhost", "https:///path", "//evil.test",
            "https://example.ma/<script>", "https://example.ma\u0000", "https://exa mple.ma", "http://[::1" })
    void anythingElseIsNot(String typed) {
        assertThat(Website.of(typed)).isEmpty();
    }

}
