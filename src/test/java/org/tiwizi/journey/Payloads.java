package org.tiwizi.journey;

import java.util.List;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Texts that would be more than text wherever they are shown as they came
 * (REQUIREMENTS.md, R27, R28, R31): twelve things to do, each after five ways out of
 * where it stands.
 */
final class Payloads {

    private static final List<String> WAYS_OUT = List.of("", "\"'>", "</textarea>", "</title></script>", "-->]]>");

    private static final List<String> DEEDS = List.of("<script>alert(1)</script>", "<img src=x onerror=alert(1)>",
            "<svg onload=alert(1)>", "<iframe src=javascript:alert(1)>", "<a href=javascript:alert(1)>x</a>",
            "<details open ontoggle=alert(1)>", "\" autofocus onfocus=alert(1) x=\"", "' onclick=alert(1) x='",
            "<form action=//evil.test>", "${1337*1337}", "__${1337*1337}__::x", "[[${1337*1337}]]");

    static final List<String> ALL = WAYS_OUT.stream()
        .flatMap((way) -> DEEDS.stream().map((deed) -> way + deed))
        .toList();

    private static final String ALIVE = Stream
        .of("onerror", "onload", "ontoggle", "onfocus", "onclick", "autofocus", "src=x", "href^=javascript",
                "src^=javascript", "action^=//")
        .map((attribute) -> "[" + attribute + "]")
        .reduce("script:not([src]), iframe", (all, next) -> all + ", " + next);

    private Payloads() {
    }

    /** What came alive of them on a page; nothing, where all is well. */
    static List<String> alive(String body) {
        Document page = Jsoup.parse(body);
        Stream<String> elements = page.select(ALIVE)
            .stream()
            .map((element) -> element.tagName() + " " + element.attributes());
        return Stream.concat(elements, body.contains("1787569") ? Stream.of("1337 × 1337") : Stream.empty()).toList();
    }

}
