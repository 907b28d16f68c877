package org.tiwizi.journey;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jsoup.nodes.Element;
import org.tiwizi.journey.Client.Answer;

/** A form of a page, as it stands after what was sent before. */
final class FilledForm {

    /**
     * What a field is for: the words of a search inside a form are looked for and never
     * kept; an address is text of a certain kind.
     */
    enum Kind {

        TEXT, ADDRESS, NUMBER, DECIMAL, DATE, CHOICE, SEARCH, FILE

    }

    private static final String FIELDS = "input[name]:not([type=hidden]):not([type=submit]), "
            + "textarea[name], select[name], input[name^='points[']";

    private final Client client;

    private final String route;

    private final String path;

    private final String action;

    private Element form;

    private Answer answer;

    private boolean there = true;

    FilledForm(Client client, String route, String path, Element form) {
        this.client = client;
        this.route = route;
        this.path = path;
        this.action = form.attr("action");
        this.form = form;
    }

    String action() {
        return this.action;
    }

    /**
     * The same for the form of one thing and the form of another, and not for what an
     * association and what a company fills in.
     */
    String place() {
        return this.route + " " + this.action.replaceAll("[0-9a-f-]{36}", "…") + " " + new TreeSet<>(fields().keySet());
    }

    /** The names of what can be filled in, in the order of the page. */
    Map<String, Kind> fields() {
        Map<String, Kind> fields = new LinkedHashMap<>();
        this.form.select(FIELDS).forEach((field) -> fields.putIfAbsent(field.attr("name"), kind(field)));
        return fields;
    }

    /** The fields of these kinds. */
    List<String> fields(Predicate<Kind> kinds) {
        return fields().entrySet()
            .stream()
            .filter((field) -> kinds.test(field.getValue()))
            .map(Map.Entry::getKey)
            .toList();
    }

    Answer send(Map<String, String> values) {
        return keep(this.client.submit(this.path, this.form, values));
    }

    /** Everything left empty, as somebody does who presses the button first. */
    Answer sendNothing() {
        Map<String, String> nothing = new LinkedHashMap<>();
        fields((kind) -> kind != Kind.FILE).forEach((name) -> nothing.put(name, ""));
        return send(nothing);
    }

    /** Sends a file in the one field for it. */
    Answer send(String fileName, byte[] content) {
        return keep(this.client.upload(this.form, fields(Kind.FILE::equals).get(0), fileName, content));
    }

    private Answer keep(Answer answer) {
        this.answer = answer;
        return answer;
    }

    /** The form as its page shows it now, after something was taken. */
    void renew() {
        Element fresh = this.client.get(this.path).page().selectFirst("form[action='" + this.action + "']");
        this.there = fresh != null && !fresh.select(FIELDS).isEmpty();
        this.form = this.there ? fresh : this.form;
    }

    /** The page that a taken form leads to. */
    Answer next() {
        return this.client.get(this.answer.location());
    }

    Answer answer() {
        return this.answer;
    }

    boolean isThere() {
        return this.there;
    }

    String describe(Map<String, String> values) {
        return this.path + " " + this.action + " " + values.entrySet()
            .stream()
            .map((field) -> field.getKey() + " = "
                    + field.getValue().substring(0, Math.min(20, field.getValue().length())).replace('\u0000', '0'))
            .limit(3)
            .collect(Collectors.joining(", "));
    }

    /**
     * What is said beside each field, as a screen reader finds it, by the field’s name.
     */
    static Map<String, String> messages(Answer answer) {
        Map<String, String> messages = new LinkedHashMap<>();
        answer.page().select(".field--bad").forEach((bad) -> {
            Stream.concat(Stream.of(bad), bad.select("[aria-describedby]").stream())
                .flatMap((described) -> Stream.of(described.attr("aria-describedby").split(" ")))
                .filter((id) -> id.endsWith("-error"))
                .findFirst()
                .map((id) -> answer.page().getElementById(id))
                .ifPresent((said) -> {
                    String text = said.select("span > span:not(.vh)").text();
                    messages.putIfAbsent(bad.id(), text);
                    bad.select("[name], [data-name]")
                        .forEach((field) -> Stream.of("name", "data-name")
                            .filter(field::hasAttr)
                            .forEach((name) -> messages.putIfAbsent(field.attr(name), text)));
                });
        });
        return messages;
    }

    private static Kind kind(Element field) {
        if (field.attr("name").equals("skillWords")) {
            return Kind.SEARCH;
        }
        if (field.normalName().equals("select") || List.of("radio", "checkbox").contains(field.attr("type"))) {
            return Kind.CHOICE;
        }
        if (field.attr("name").startsWith("points[")) {
            return Kind.NUMBER;
        }
        if (field.attr("inputmode").equals("numeric") && !field.attr("name").equals("ice")) {
            return field.attr("name").matches("(indicator\\d\\.)?(baseline|target|actual)") ? Kind.DECIMAL
                    : Kind.NUMBER;
        }
        return switch (field.attr("type")) {
            case "date" -> Kind.DATE;
            case "file" -> Kind.FILE;
            case "email", "url" -> Kind.ADDRESS;
            default -> field.attr("name").equals("ice") ? Kind.ADDRESS : Kind.TEXT;
        };
    }

}
