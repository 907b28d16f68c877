package org.tiwizi.notification;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who wants to hear of what by e-mail, in its table; as usual when nothing is said. */
@Component
class Preferences {

    private final JdbcClient database;

    Preferences(JdbcClient database) {
        this.database = database;
    }

    Map<Topic, Delivery> of(UUID accountId) {
        Map<Topic, Delivery> deliveries = new EnumMap<>(Topic.class);
        for (Topic topic : Topic.values()) {
            deliveries.put(topic, topic.usual());
        }
        this.database.sql("select topic, delivery from notification_preference where account_id = :account")
            .param("account", accountId)
            .query((row) -> {
                deliveries.put(Topic.valueOf(row.getString("topic")), Delivery.valueOf(row.getString("delivery")));
            });
        return deliveries;
    }

    /** Only those who said something. */
    Map<UUID, Delivery> of(Topic topic, Collection<UUID> accountIds) {
        Map<UUID, Delivery> deliveries = new HashMap<>();
        if (!accountIds.isEmpty()) {
            this.database.sql("""
                    select account_id, delivery from notification_preference
                    where topic = :topic and account_id in (:accounts)
                    """).param("topic", topic.name()).param("accounts", accountIds).query((row) -> {
                deliveries.put(row.getObject("account_id", UUID.class), Delivery.valueOf(row.getString("delivery")));
            });
        }
        return deliveries;
    }

    /** What came in the e-mail of the day comes by e-mail no more. */
    void endDigest(UUID accountId) {
        this.database.sql(
                "update notification_preference set delivery = 'NONE' where account_id = :account and delivery = 'DAILY'")
            .param("account", accountId)
            .update();
    }

    void write(UUID accountId, Topic topic, Delivery delivery) {
        this.database.sql("""
                insert into notification_preference (account_id, topic, delivery) values (:account, :topic, :delivery)
                on conflict (account_id, topic) do update set delivery = excluded.delivery
                """)
            .param("account", accountId)
            .param("topic", topic.name())
            .param("delivery", delivery.name())
            .update();
    }

}
