package org.tiwizi.suggestion;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.tiwizi.taxonomy.EscoOccupations;
import org.tiwizi.taxonomy.TaxonomyService;

import org.springframework.stereotype.Service;

/**
 * Skills suggested from what somebody writes in Arabic, French or English, or in a mix of
 * them. The same rules serve forms, the public interface and the server itself.
 */
@Service
public class SkillSuggestions {

    private final Suggester suggester;

    SkillSuggestions(TaxonomyService taxonomy, EscoOccupations occupations) {
        List<Theme> themes = Stream.concat(Theme.all().stream(), Theme.of(occupations.all()).stream()).toList();
        this.suggester = new Suggester(taxonomy.allSkills(), themes, Theme.commonness());
    }

    /**
     * The skills that a text speaks of, best first.
     * @param text its title first, its deliverable last; 6,000 letters are read
     * @param limit how many at most
     */
    public List<Suggestion> suggest(String text, int limit) {
        return this.suggester.suggest(text, limit);
    }

    /** The same without skills that are chosen already. */
    public List<Suggestion> suggest(String text, int limit, Collection<UUID> chosen) {
        return suggest(text, limit + chosen.size()).stream()
            .filter((suggestion) -> !chosen.contains(suggestion.skill().id()))
            .limit(limit)
            .toList();
    }

}
