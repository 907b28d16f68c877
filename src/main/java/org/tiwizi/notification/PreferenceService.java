package org.tiwizi.notification;

import java.util.Arrays;

import org.tiwizi.account.Member;
import org.tiwizi.mail.Unsubscribed;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How people want to hear of what concerns them by e-mail. */
@Service
@Transactional
public class PreferenceService {

    private final Preferences preferences;

    PreferenceService(Preferences preferences) {
        this.preferences = preferences;
    }

    /** As it stands, every topic with its delivery. */
    @Transactional(readOnly = true)
    public PreferencesForm read(Member reader) {
        return PreferencesForm.of(this.preferences.of(reader.accountId()));
    }

    /** Topics that the form does not name stay as they are. */
    public void change(PreferencesForm form, Member reader) {
        form.deliveries().forEach((topic, delivery) -> this.preferences.write(reader.accountId(), topic, delivery));
    }

    @EventListener
    void on(Unsubscribed ended) {
        if (ended.topic().equals(Letters.DIGEST)) {
            this.preferences.endDigest(ended.accountId());
        }
        Arrays.stream(Topic.values())
            .filter((topic) -> topic.name().equals(ended.topic()))
            .forEach((topic) -> this.preferences.write(ended.accountId(), topic, Delivery.NONE));
    }

}
