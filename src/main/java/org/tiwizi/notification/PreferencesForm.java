package org.tiwizi.notification;

import java.util.EnumMap;
import java.util.Map;

import org.jspecify.annotations.NullUnmarked;

/**
 * How somebody wants to hear of each topic by e-mail; what is left out stays as it is.
 */
@NullUnmarked
public record PreferencesForm(Delivery messages, Delivery proposals, Delivery conventions, Delivery partnerships,
        Delivery recommendations, Delivery initiatives, Delivery offers, Delivery organisation, Delivery other) {

    static PreferencesForm of(Map<Topic, Delivery> deliveries) {
        return new PreferencesForm(deliveries.get(Topic.MESSAGES), deliveries.get(Topic.PROPOSALS),
                deliveries.get(Topic.CONVENTIONS), deliveries.get(Topic.PARTNERSHIPS),
                deliveries.get(Topic.RECOMMENDATIONS), deliveries.get(Topic.INITIATIVES), deliveries.get(Topic.OFFERS),
                deliveries.get(Topic.ORGANISATION), deliveries.get(Topic.OTHER));
    }

    Map<Topic, Delivery> deliveries() {
        Map<Topic, Delivery> deliveries = new EnumMap<>(Topic.class);
        deliveries.put(Topic.MESSAGES, this.messages);
        deliveries.put(Topic.PROPOSALS, this.proposals);
        deliveries.put(Topic.CONVENTIONS, this.conventions);
        deliveries.put(Topic.PARTNERSHIPS, this.partnerships);
        deliveries.put(Topic.RECOMMENDATIONS, this.recommendations);
        deliveries.put(Topic.INITIATIVES, this.initiatives);
        deliveries.put(Topic.OFFERS, this.offers);
        deliveries.put(Topic.ORGANISATION, this.organisation);
        deliveries.put(Topic.OTHER, this.other);
        deliveries.values().removeIf((delivery) -> delivery == null);
        return deliveries;
    }

}
