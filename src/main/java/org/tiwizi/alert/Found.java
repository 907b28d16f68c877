package org.tiwizi.alert;

import java.util.List;
import java.util.Map;

import org.tiwizi.shared.Language;
import org.tiwizi.shared.Written;

/** A search and the titles of what has come into it, with their pages; newest first. */
record Found(SavedSearch search, List<Thing> things) {

    /** One of them. */
    record Thing(Map<Language, String> titles, String path) {

        Written<String> title(Language reader) {
            return Written.best(this.titles, reader);
        }

    }

}
