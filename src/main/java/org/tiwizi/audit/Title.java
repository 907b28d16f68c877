package org.tiwizi.audit;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.tiwizi.shared.Language;
import org.tiwizi.shared.Written;

/** What a subject is called, in the languages of its author. */
public record Title(Map<Language, String> versions) {

    public static final Title NONE = new Title(Map.of());

    public static <T> Title of(Map<Language, T> texts, Function<T, String> title) {
        return new Title(texts.entrySet()
            .stream()
            .collect(Collectors.toMap(Map.Entry::getKey, (text) -> title.apply(text.getValue()))));
    }

    /** The version for a reader; none when the subject is gone. */
    public @Nullable Written<String> in(Language reader) {
        return this.versions.isEmpty() ? null : Written.best(this.versions, reader);
    }

}
