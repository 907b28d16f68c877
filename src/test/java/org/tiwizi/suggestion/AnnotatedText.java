package org.tiwizi.suggestion;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A need as an association would write it, with the skills that somebody read in it
 * before any program did.
 *
 * @param heldOut kept aside while the lexicon was written
 * @param same what texts that say the same in different languages have in common; "-" for
 * one that stands alone
 */
record AnnotatedText(boolean heldOut, String language, String same, List<UUID> skills, String text) {

    static List<AnnotatedText> all() {
        return Resource.rows("suggestion/annotated_texts.tsv")
            .map((cells) -> new AnnotatedText(cells[0].equals("held-out"), cells[1], cells[2],
                    Stream.of(cells[3].split("\\|")).map(UUID::fromString).toList(), cells[5]))
            .toList();
    }

}
