package org.tiwizi.moderation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.tiwizi.shared.Language;

/**
 * What changed in one part of a text since a reviewer last decided on it: its words, each
 * kept, added or taken away.
 *
 * @param field which part, as the messages {@code ReviewField.<name>} name it
 */
public record Difference(ReviewField field, Language language, List<Piece> pieces) {

    /** Longer parts are shown as taken away and added as a whole. */
    private static final int MOST_WORDS = 1500;

    private static final Pattern WORDS = Pattern.compile("\\s+|[^\\s]+");

    /** What became of words that stand together. */
    public enum Change {

        KEPT, ADDED, REMOVED

    }

    /** Words with the same fate, spaces included. */
    public record Piece(Change change, String text) {

    }

    public static Difference of(ReviewField field, Language language, String before, String after) {
        List<String> old = words(before);
        List<String> fresh = words(after);
        return new Difference(field, language, (old.size() > MOST_WORDS || fresh.size() > MOST_WORDS)
                ? whole(before, after) : joined(walk(old, fresh)));
    }

    private static List<Piece> whole(String before, String after) {
        return List.of(new Piece(Change.REMOVED, before), new Piece(Change.ADDED, after));
    }

    private static List<String> words(String text) {
        return WORDS.matcher(text).results().map(MatchResult::group).toList();
    }

    // the longest words in common, counted from the end
    private static List<Piece> walk(List<String> old, List<String> fresh) {
        int[][] common = new int[old.size() + 1][fresh.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = fresh.size() - 1; j >= 0; j--) {
                common[i][j] = old.get(i).equals(fresh.get(j)) ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        List<Piece> pieces = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < old.size() || j < fresh.size()) {
            if (i < old.size() && j < fresh.size() && old.get(i).equals(fresh.get(j))) {
                pieces.add(new Piece(Change.KEPT, old.get(i++)));
                j++;
            }
            else if (i < old.size() && (j == fresh.size() || common[i + 1][j] >= common[i][j + 1])) {
                pieces.add(new Piece(Change.REMOVED, old.get(i++)));
            }
            else {
                pieces.add(new Piece(Change.ADDED, fresh.get(j++)));
            }
        }
        return pieces;
    }

    private static List<Piece> joined(List<Piece> pieces) {
        List<Piece> joined = new ArrayList<>();
        for (Piece piece : pieces) {
            Piece last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && last.change() == piece.change()) {
                joined.set(joined.size() - 1, new Piece(piece.change(), last.text() + piece.text()));
            }
            else {
                joined.add(piece);
            }
        }
        return joined;
    }

}
