package org.tiwizi.organisation;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.tiwizi.shared.Language;

/** All that a public profile or a reviewer sees of an organisation. */
public record OrganisationPage(OrganisationCard card, Map<Language, String> missions, @Nullable String ice,
        @Nullable Integer foundedIn, @Nullable String website, @Nullable String remark) {

}
