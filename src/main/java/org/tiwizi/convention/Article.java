package org.tiwizi.convention;

import java.util.List;
import java.util.Map;

import org.tiwizi.shared.Language;

/** One article in the languages of the convention, and what the parties wrote to it. */
public record Article(int number, Map<Language, String> titles, Map<Language, String> texts, List<Fact> facts) {

    /** For templates: by the code of the language. */
    public String title(Language language) {
        return this.titles.get(language);
    }

    public String text(Language language) {
        return this.texts.get(language);
    }

}
