package org.tiwizi.convention;

import java.util.UUID;

import org.tiwizi.shared.Written;

/**
 * What a convention is drawn up from: the parties, the initiative and need, and the
 * version of the terms that both accepted.
 */
record Agreement(UUID partnershipId, Party association, Party company, Written<String> initiative, Written<String> need,
        AgreedTerms terms) {

}
