package org.tiwizi.notification;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.tiwizi.shared.Written;

/**
 * A piece of news as its reader sees it in the list.
 *
 * @param createdAt when it last happened
 * @param times how often it happened since the reader last looked
 */
public record NoticeView(NewsKind kind, @Nullable Written<String> title, @Nullable Written<String> party, String link,
        Instant createdAt, boolean unread, int times) {

}
