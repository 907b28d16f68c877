package org.tiwizi.initiative;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** All that a page or a reviewer sees of an initiative. */
public record InitiativePage(InitiativeCard card, List<String> communes, @Nullable UUID pictureId) {

    static InitiativePage of(Initiative initiative) {
        @Nullable Picture picture = initiative.picture();
        return new InitiativePage(InitiativeCard.of(initiative), initiative.communes().stream().sorted().toList(),
                (picture != null) ? picture.id() : null);
    }

}
