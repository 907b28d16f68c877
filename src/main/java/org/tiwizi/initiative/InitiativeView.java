package org.tiwizi.initiative;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.tiwizi.organisation.OrganisationCard;
import org.tiwizi.shared.Language;

/** An initiative as its public page shows it. */
public record InitiativeView(InitiativeCard card, List<String> communes, @Nullable Picture picture,
        OrganisationCard association) {

    static InitiativeView of(Initiative initiative, OrganisationCard association) {
        return new InitiativeView(InitiativeCard.of(initiative), initiative.communes().stream().sorted().toList(),
                initiative.picture(), association);
    }

    /** The other languages it can be read in. */
    public List<Language> others(Language shown) {
        return Arrays.stream(Language.values())
            .filter((language) -> language != shown && this.card.texts().containsKey(language))
            .toList();
    }

    /** Whether companies may propose skills now. */
    public boolean open() {
        return this.card.status() == InitiativeStatus.PUBLISHED && !this.card.matched();
    }

}
