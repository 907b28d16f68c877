package org.tiwizi.matching;

import org.jspecify.annotations.Nullable;
import org.tiwizi.initiative.NeedCard;
import org.tiwizi.offer.OfferCard;
import org.tiwizi.shared.Language;

/** What the reader may see of a need and an offer: all that sentences may name. */
record Seen(NeedCard need, @Nullable String sectorCode, OfferCard offer, Language reader) {

}
