package org.tiwizi.taxonomy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.tiwizi.shared.Label;
import org.tiwizi.text.Normaliser;

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
        List<Place> spelt = ranked((entry) -> rank(entry.names, words), limit);
        List<String> sounds = words.stream().map(PlaceService::sound).toList();
        return (spelt.isEmpty() && String.join("", sounds).length() > 2)
                ? ranked((entry) -> rank(entry.sounds, sounds), limit) : spelt;
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
    private static int rank(List<List<String>> names, List<String> words) {
        int best = Integer.MAX_VALUE;
        for (List<String> name : names) {
            if (!name.isEmpty() && holds(name, words)) {
                int begins = name.get(0).startsWith(words.get(0)) ? 0 : 3;
                int whole = name.containsAll(words) ? 0 : 1;
                best = Math.min(best, 2 * (name.size() - words.size()) + begins + whole);
            }
        }
        return best;
    }

    // loops, since every keystroke comes through here some thousand times
    private static boolean holds(List<String> name, List<String> words) {
        for (String word : words) {
            boolean begins = false;
            for (String part : name) {
                begins |= part.startsWith(word);
            }
            if (!begins) {
                return false;
            }
        }
        return true;
    }

    /** A Latin spelling without what French spellings of one name differ in. */
    private static String sound(String word) {
        return word.replaceAll("[gr]h", "g")
            .replace("kh", "k")
            .replaceAll("[cs]h", "s")
            .replaceAll("[qc]", "k")
            .replace("dj", "j")
            .replaceAll("[aeiouyhw]", "")
            .replaceAll("(.)\\1+", "$1");
    }

    private static Stream<String> names(Label name) {
        return Stream.of(name.ar(), name.fr(), name.en());
    }

    private record Hit(Place place, int rank) {

    }

    private record Entry(Place place, List<List<String>> names, List<List<String>> sounds) {

        static Entry of(Place place, List<String> names) {
            List<List<String>> words = names.stream().map(Normaliser::words).distinct().toList();
            return new Entry(place, words,
                    words.stream().map((name) -> name.stream().map(PlaceService::sound).toList()).toList());
        }

    }

}
