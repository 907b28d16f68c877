package org.tiwizi.suggestion;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.tiwizi.shared.Label;
import org.tiwizi.taxonomy.Skill;

/** The skills of the short-list, read without a database. */
final class ShortList {

    private ShortList() {
    }

    static List<Skill> skills() {
        return Resource.rows("reference/skills_shortlist.tsv")
            .map((cells) -> new Skill(UUID.fromString(cells[0].substring(cells[0].lastIndexOf('/') + 1)), cells[0],
                    cells[1], Integer.parseInt(cells[2]), new Label(cells[6], cells[4], cells[3]),
                    Stream.of(cells[10], cells[9], cells[8])
                        .flatMap((names) -> Stream.of(names.split("\\|")))
                        .filter((name) -> !name.isBlank())
                        .toList()))
            .toList();
    }

}
