package org.tiwizi.catalogue.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.tiwizi.catalogue.words.EntryText.Part;
import org.tiwizi.shared.Language;
import org.tiwizi.text.Analysers;
import org.tiwizi.text.Word;

/**
 * Where what somebody typed stands in what is shown. Titles and names are passed over,
 * since they are to be seen anyway.
 */
public class Excerpts {

    private static final Set<Part> PARTS = EnumSet.of(Part.SUMMARY, Part.PROBLEM, Part.NEED);

    private static final int LENGTH = 200;

    /** How much of it stands before the first word found. */
    private static final int BEFORE = 60;

    private static final String CUT = "…";

    private final Spotter spotter;

    /** Of what somebody typed. */
    public Excerpts(String typed) {
        this.spotter = new Spotter(typed);
    }

    /**
     * The piece that holds most of the words typed, in the reader’s language if it has as
     * many; at most 200 characters.
     */
    public Optional<Excerpt> of(Collection<EntryText> texts, Language reader) {
        return texts.stream()
            .filter((text) -> PARTS.contains(text.part()))
            .flatMap((text) -> best(text).stream())
            .max(Comparator.comparingInt(Window::distinct)
                .thenComparing((window) -> window.text.language() == reader)
                .thenComparing((window) -> window.text.part(), Comparator.reverseOrder()))
            .map(Window::excerpt);
    }

    private Optional<Window> best(EntryText text) {
        List<Spot> spots = new ArrayList<>();
        for (Word word : Analysers.of(text.language()).words(text.text())) {
            int typed = this.spotter.find(word);
            if (typed >= 0) {
                spots.add(new Spot(word.start(), word.end(), typed));
            }
        }
        Optional<Window> best = Optional.empty();
        for (int first = 0; first < spots.size(); first++) {
            Window window = new Window(text, inside(spots, first));
            if (best.isEmpty() || window.distinct() > best.get().distinct()) {
                best = Optional.of(window);
            }
        }
        return best;
    }

    private static List<Spot> inside(List<Spot> spots, int first) {
        int end = spots.get(first).start + LENGTH - BEFORE;
        return spots.subList(first, spots.size()).stream().filter((spot) -> spot.end <= end).toList();
    }

    /** A word found, and which of the typed ones it is. */
    private record Spot(int start, int end, int typed) {

    }

    private record Window(EntryText text, List<Spot> spots) {

        int distinct() {
            Set<Integer> typed = new HashSet<>();
            this.spots.forEach((spot) -> typed.add(spot.typed));
            return typed.size();
        }

        Excerpt excerpt() {
            String whole = this.text.text();
            int from = start(whole, this.spots.isEmpty() ? 0 : this.spots.get(0).start);
            int to = end(whole, from);
            List<Excerpt.Part> parts = new ArrayList<>();
            int at = from;
            String before = (from > 0) ? CUT : "";
            for (Spot spot : this.spots) {
                if (spot.end <= to) {
                    add(parts, before + whole.substring(at, spot.start), false);
                    add(parts, whole.substring(spot.start, spot.end), true);
                    at = spot.end;
                    before = "";
                }
            }
            add(parts, before + whole.substring(at, to) + ((to < whole.length()) ? CUT : ""), false);
            return new Excerpt(this.text.language(), parts);
        }

        private static void add(List<Excerpt.Part> parts, String text, boolean found) {
            if (!text.isEmpty()) {
                parts.add(new Excerpt.Part(text, found));
            }
        }

        /** Begins with a word. */
        private static int start(String whole, int first) {
            if (first <= BEFORE) {
                return 0;
            }
            int blank = whole.indexOf(' ', first - BEFORE);
            return (blank >= 0 && blank < first) ? blank + 1 : first;
        }

        private static int end(String whole, int from) {
            if (whole.length() - from <= LENGTH) {
                return whole.length();
            }
            int blank = whole.lastIndexOf(' ', from + LENGTH);
            return (blank > from + LENGTH / 2) ? blank : from + LENGTH;
        }

    }

}
