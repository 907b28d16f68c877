package org.tiwizi.notification;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.tiwizi.shared.Aggregate;
import org.tiwizi.shared.Language;
import org.tiwizi.shared.Written;

/** One piece of news for one person, in the portal. */
@Entity
class Notice extends Aggregate {

    private UUID accountId;

    @Enumerated(EnumType.STRING)
    private NewsKind kind;

    private @Nullable String title;

    @Enumerated(EnumType.STRING)
    private @Nullable Language titleLanguage;

    private @Nullable String party;

    @Enumerated(EnumType.STRING)
    private @Nullable Language partyLanguage;

    private String link;

    private Instant createdAt;

    private @Nullable Instant readAt;

    @SuppressWarnings("NullAway.Init")
    protected Notice() {
        // for JPA
    }

    Notice(UUID accountId, News news, Language reader, Instant createdAt) {
        this.accountId = accountId;
        this.kind = news.kind();
        this.link = news.link();
        this.createdAt = createdAt;
        @Nullable Written<String> title = news.title(reader);
        if (title != null) {
            this.title = title.text();
            this.titleLanguage = title.language();
        }
        @Nullable Written<String> party = news.party(reader);
        if (party != null) {
            this.party = party.text();
            this.partyLanguage = party.language();
        }
    }

    NoticeView view() {
        return new NoticeView(this.kind, written(this.title, this.titleLanguage),
                written(this.party, this.partyLanguage), this.link, this.createdAt, this.readAt == null);
    }

    private static @Nullable Written<String> written(@Nullable String text, @Nullable Language language) {
        return (text != null && language != null) ? new Written<>(language, text) : null;
    }

}
