package org.tiwizi.organisation;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** An organisation’s name and mission in one language. */
@Embeddable
record OrganisationText(String name, @Nullable String mission) {

}
