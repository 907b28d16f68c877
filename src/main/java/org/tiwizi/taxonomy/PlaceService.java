package org.tiwizi.taxonomy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.tiwizi.shared.Label;
import org.tiwizi.text.Normaliser;
import org.tiwizi.text.Sounds;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;

/**
 * Finds provinces and communes by the beginnings of their names in the three languages,
 * kept in memory. Where nothing begins so, names that sound alike are found: Moroccan
 * names are spelt in many ways in French.
 */
@Service
public class PlaceService {

    private static final int LONGEST = 60;

    private final List<Entry> entries;

    PlaceService(TaxonomyService taxonomy, JdbcTemplate database) {
        Map<String, String> others = database
            .queryForList("select code, other_names from commune where other_names <> ''")
            .stream()
            .collect(Collectors.toMap((row) -> (String) row.get("code"), (row) -> (String) row.get("other_names")));
        List<Entry> found = new ArrayList<>();
        for (Province province : taxonomy.provinces()) {
            found.add(Entry.of(new Place(province, null), names(province.name()).toList()));
            for (Commune commune : taxonomy.communes(province.code())) {
                Stream<String> other = Stream.of(others.getOrDefault(commune.code(), "").split("[|;,]"));
                found.add(Entry.of(new Place(province, commune), Stream.concat(names(commune.name()), other).toList()));
            }
        }
        this.entries = List.copyOf(found);
    }

    /** Best first; provinces before communes of equal rank. */
    public List<Place> suggest(String text, int limit) {
        List<String> words = Normaliser.words((text.length() > LONGEST) ? text.substring(0, LONGEST) : text);
        if (words.isEmpty()) {
            return List.of();
        }
        List<Place> spelt = ranked((entry) -> rank(entry.names, words, String::startsWith), limit);
        if (!spelt.isEmpty()) {
            return spelt;
        }
        List<Set<String>> sounds = words.stream().map(Sounds::of).toList();
        return sounds.stream().anyMatch(Set::isEmpty) ? List.of()
                : ranked((entry) -> rank(entry.sounds, sounds, PlaceService::soundsLike), limit);
    }

    /** The province of the place that a text names best. */
    public Optional<Province> province(String text) {
        return suggest(text, 1).stream().findFirst().map(Place::province);
    }

    private List<Place> ranked(ToIntFunction<Entry> rank, int limit) {
        return this.entries.stream()
            .map((entry) -> new Hit(entry.place, rank.applyAsInt(entry)))
            .filter((hit) -> hit.rank < Integer.MAX_VALUE)
            .sorted(Comparator.comparingInt(Hit::rank).thenComparing((hit) -> hit.place.commune() != null))
            .limit(limit)
            .map(Hit::place)
            .toList();
    }

    /** Lower is better: how many words the best name has beyond those asked for. */
    private static <T> int rank(List<List<T>> names, List<T> words, BiPredicate<T, T> begins) {
        int best = Integer.MAX_VALUE;
        for (List<T> name : names) {
            if (!name.isEmpty() && holds(name, words, begins)) {
                int first = begins.test(name.get(0), words.get(0)) ? 0 : 3;
                int whole = name.containsAll(words) ? 0 : 1;
                best = Math.min(best, 2 * (name.size() - words.size()) + first + whole);
            }
        }
        return best;
    }

    // loops, since every keystroke comes through here some thousand times
    private static <T> boolean holds(List<T> name, List<T> words, BiPredicate<T, T> begins) {
        for (T word : words) {
            boolean found = false;
            for (T part : name) {
                found |= begins.test(part, word);
            }
            if (!found) {
                return false;
            }
        }
        return true;
    }

    private static boolean soundsLike(Set<String> part, Set<String> word) {
        for (String code : word) {
            if (part.contains(code)) {
                return true;
            }
        }
        return false;
    }

    private static Stream<String> names(Label name) {
        return Stream.of(name.ar(), name.fr(), name.en());
    }

    private record Hit(Place place, int rank) {

    }

    private record Entry(Place place, List<List<String>> names, List<List<Set<String>>> sounds) {

        static Entry of(Place place, List<String> names) {
            List<List<String>> words = names.stream().map(Normaliser::words).distinct().toList();
            return new Entry(place, words,
                    words.stream().map((name) -> name.stream().map(Sounds::of).toList()).toList());
        }

    }

}
