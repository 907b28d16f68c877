package org.tiwizi.journey;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jsoup.nodes.Element;
import org.tiwizi.journey.Client.Answer;

/** A form of a page, as it stands after what was sent before. */
final class FilledForm {

    /**
     * What a field is for: the words of a search inside a form are looked for and never
     * kept.
     */
    enum Kind {

        TEXT, NUMBER, DATE, CHOICE, SEARCH

    }

    private static final String FIELDS = "input[name]:not([type=hidden]):not([type=file]):not([type=submit]), "
            + "textarea[name], select[name]";

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

    /** The same for the form of one thing and the form of another. */
    String place() {
        return this.route + " " + this.action.replaceAll("[0-9a-f-]{36}", "…");
    }

    /** The names of what can be filled in, in the order of the page. */
    Map<String, Kind> fields() {
        Map<String, Kind> fields = new LinkedHashMap<>();
        this.form.select(FIELDS).forEach((field) -> fields.putIfAbsent(field.attr("name"), kind(field)));
        return fields;
    }

    Map<String, String> all(Map<Kind, String> values) {
        Map<String, String> all = new LinkedHashMap<>();
        fields().forEach((name, kind) -> {
            if (values.containsKey(kind)) {
                all.put(name, values.get(kind));
            }
        });
        return all;
    }

    Answer send(Map<String, String> values) {
        this.answer = this.client.submit(this.path, this.form, values);
        if (this.answer.status() == 302) {
            Element fresh = this.client.get(this.path).page().selectFirst("form[action='" + this.action + "']");
            this.there = fresh != null && !fresh.select(FIELDS).isEmpty();
            this.form = this.there ? fresh : this.form;
        }
        return this.answer;
    }

    /** Everything left empty, as somebody does who presses the button first. */
    Answer sendNothing() {
        Map<String, String> nothing = new LinkedHashMap<>();
        fields().keySet().forEach((name) -> nothing.put(name, ""));
        return send(nothing);
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
                .ifPresent((said) -> bad.select("[name], [data-name]").forEach((field) -> {
                    String text = said.select("span > span:not(.vh)").text();
                    Stream.of("name", "data-name")
                        .filter(field::hasAttr)
                        .forEach((name) -> messages.putIfAbsent(field.attr(name), text));
                }));
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
        if (field.attr("inputmode").equals("numeric") && !field.attr("name").equals("ice")) {
            return Kind.NUMBER;
        }
        return field.attr("type").equals("date") ? Kind.DATE : Kind.TEXT;
    }

}
