package org.tiwizi.suggestion;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.core.io.ClassPathResource;
import org.tiwizi.shared.Language;
import org.tiwizi.taxonomy.Skill;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A need as an association would write it, with the skills that somebody read in it
 * before any program did.
 *
 * @param heldOut whose misses nobody has read
 * @param same what texts that say the same in different languages have in common; "-" for
 * one that stands alone
 */
public record AnnotatedText(boolean heldOut, String language, String same, List<UUID> skills, String text) {

    /** Those of the lexicon's first author. */
    public static List<AnnotatedText> all() {
        return of("annotated_texts");
    }

    /** Those of somebody who had not seen the lexicon, but widened it afterwards. */
    static List<AnnotatedText> bySecondAuthor() {
        return of("texts_by_second_author");
    }

    /**
     * Those of a third one: the first sixty, whose misses were read, from before that
     * author saw the lexicon; the held out ones from after that author widened it.
     */
    public static List<AnnotatedText> byThirdAuthor() {
        return of("texts_by_third_author");
    }

    private static List<AnnotatedText> of(String table) {
        return Resource.rows("suggestion/" + table + ".tsv")
            .map((cells) -> new AnnotatedText(cells[0].equals("held-out"), cells[1], cells[2],
                    Stream.of(cells[3].split("\\|")).map(UUID::fromString).toList(), cells[5]))
            .toList();
    }

    /** The needs of the demonstration, whose skills were ticked by whoever wrote them. */
    static List<AnnotatedText> ofTheDemonstration() {
        Map<String, UUID> skills = ShortList.skills()
            .stream()
            .collect(Collectors.toMap((skill) -> skill.name().in(Language.EN), Skill::id, (one, other) -> one));
        List<AnnotatedText> texts = new ArrayList<>();
        int needs = 0;
        for (String file : List.of("associations-1", "associations-2")) {
            for (JsonNode need : needs(file)) {
                boolean heldOut = needs++ % 2 == 1;
                List<UUID> ticked = need.get("skills")
                    .valueStream()
                    .map((name) -> skills.get(name.asString()))
                    .toList();
                need.get("texts")
                    .properties()
                    .forEach((text) -> texts.add(new AnnotatedText(heldOut, text.getKey(), "-", ticked,
                            text.getValue().get("title").asString() + ". "
                                    + text.getValue().get("deliverable").asString())));
            }
        }
        return texts;
    }

    private static List<JsonNode> needs(String file) {
        try {
            return JsonMapper.shared()
                .readTree(new ClassPathResource("demonstration/" + file + ".json").getInputStream())
                .get("initiatives")
                .valueStream()
                .flatMap((initiative) -> initiative.get("needs").valueStream())
                .toList();
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
