package org.tiwizi.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One line of a file: texts by name. */
final class Line {

    private static final JsonMapper JSON = new JsonMapper();

    private final JsonNode fields;

    private Line(JsonNode fields) {
        this.fields = fields;
    }

    /**
     * Reads a line.
     * @throws BrokenLine when it is not a JSON object
     */
    static Line of(String json) {
        try {
            JsonNode fields = JSON.readTree(json);
            if (!fields.isObject()) {
                throw new BrokenLine("is not a JSON object");
            }
            return new Line(fields);
        }
        catch (JacksonException ex) {
            throw new BrokenLine("is not a JSON object");
        }
    }

    /**
     * A text that must be there.
     * @throws BrokenLine when it is not, or is empty
     */
    String text(String name) {
        return optional(name).orElseThrow(() -> new BrokenLine("has no \"" + name + "\""));
    }

    /** A text that may be missing or empty. */
    Optional<String> optional(String name) {
        @Nullable JsonNode field = this.fields.get(name);
        if (field == null || field.isNull()) {
            return Optional.empty();
        }
        if (!field.isString()) {
            throw new BrokenLine("has no text in \"" + name + "\"");
        }
        return Optional.of(cleaned(field.stringValue())).filter((text) -> !text.isEmpty());
    }

    /** Several short texts; none when missing. */
    List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        this.fields.path(name).forEach((field) -> {
            if (field.isString()) {
                texts.add(cleaned(field.stringValue()));
            }
        });
        return texts;
    }

    /**
     * Without what cannot be shown, or would turn the direction of what follows; an
     * apostrophe that was decoded twice is one again.
     */
    private static String cleaned(String text) {
        return text.replace("\u00e2\u0080\u0099", "’")
            .codePoints()
            .filter(Line::shown)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString()
            .strip();
    }

    private static boolean shown(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character == '\n' || character == '\t';
            case Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> false;
            default -> (character < 0x202A || character > 0x202E) && (character < 0x2066 || character > 0x2069);
        };
    }

    /**
     * Why a line cannot be taken, as the end of a sentence that begins with its number.
     */
    static final class BrokenLine extends RuntimeException {

        private static final long serialVersionUID = 1L;

        BrokenLine(String reason) {
            super(reason);
        }

    }

}
