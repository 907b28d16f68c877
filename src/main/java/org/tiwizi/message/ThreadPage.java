package org.tiwizi.message;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A thread as one of its two sides reads it, oldest line first.
 *
 * @param older before that line come older ones, if there are any
 * @param firstUnread the first line that the reader has not read, if there is one here
 */
public record ThreadPage(ThreadCard thread, List<MessageView> messages, @Nullable Long older,
        @Nullable Long firstUnread) {

    /** The number of the last line; 0 without any. */
    public long last() {
        return this.messages.isEmpty() ? 0 : this.messages.get(this.messages.size() - 1).id();
    }

}
