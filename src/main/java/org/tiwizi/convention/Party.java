package org.tiwizi.convention;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.tiwizi.organisation.OrganisationPage;
import org.tiwizi.shared.Language;
import org.tiwizi.shared.Written;

/** One of the two organisations, with the references that the convention names. */
public record Party(UUID id, Map<Language, String> names, @Nullable String ice, @Nullable Integer foundedIn,
        @Nullable LocalDate verifiedOn) {

    static Party of(OrganisationPage page) {
        return new Party(page.card().id(), page.card().names(), page.ice(), page.foundedIn(), page.card().verifiedOn());
    }

    public Written<String> name(Language reader) {
        return Written.best(this.names, reader);
    }

}
