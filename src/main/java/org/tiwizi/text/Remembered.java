package org.tiwizi.text;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What was found out about words before. A few thousand make up most of all texts, so no
 * more are taken once the store is full.
 */
class Remembered<T> {

    private static final int MOST = 30_000;

    private final Map<String, T> known = new ConcurrentHashMap<>();

    private final Function<String, T> finding;

    Remembered(Function<String, T> finding) {
        this.finding = finding;
    }

    T get(String word) {
        T known = this.known.get(word);
        if (known != null) {
            return known;
        }
        T found = this.finding.apply(word);
        if (this.known.size() < MOST) {
            this.known.put(word, found);
        }
        return found;
    }

}
