package org.tiwizi.message;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.tiwizi.account.Member;
import org.tiwizi.document.CheckedFile;
import org.tiwizi.document.DocumentStore;
import org.tiwizi.message.Lines.Readings;
import org.tiwizi.shared.NotFound;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reading and writing messages: NotFound for all but the two sides of a thread. */
@Service
@Transactional
public class MessageService {

    private static final int THREADS = 20;

    private static final int LINES = 30;

    private final Conversations conversations;

    private final Lines lines;

    private final MessageViews views;

    private final DocumentStore documents;

    private final ApplicationEventPublisher events;

    private final Clock clock;

    MessageService(Conversations conversations, Lines lines, MessageViews views, DocumentStore documents,
            ApplicationEventPublisher events, Clock clock) {
        this.conversations = conversations;
        this.lines = lines;
        this.views = views;
        this.documents = documents;
        this.events = events;
        this.clock = clock;
    }

    /** The threads of the reader’s organisation, the newest first, 20 at a time. */
    @Transactional(readOnly = true)
    public ThreadList threads(@Nullable UUID after, Member reader) {
        List<Conversation> found = this.conversations.newest(reader, after, THREADS + 1);
        List<Conversation> shown = found.subList(0, Math.min(found.size(), THREADS));
        return new ThreadList(
                this.views.cards(shown,
                        this.conversations.unread(shown.stream().map(Conversation::id).toList(), reader), reader),
                (found.size() > THREADS) ? shown.get(shown.size() - 1).id() : null);
    }

    /** The last 30 lines of a thread, or the last 30 before a line. */
    @Transactional(readOnly = true)
    public ThreadPage show(UUID id, @Nullable Long before, Member reader) {
        Conversation conversation = find(id, reader);
        List<Line> found = this.lines.before(id, (before != null) ? before : Long.MAX_VALUE, LINES + 1);
        List<Line> shown = new ArrayList<>(found.subList(0, Math.min(found.size(), LINES)));
        Collections.reverse(shown);
        Readings readings = this.lines.readings(id, reader);
        List<MessageView> messages = this.views.lines(shown, conversation, readings.other(), reader);
        List<Long> unread = messages.stream()
            .filter((message) -> !message.mine() && message.step() == null && message.id() > readings.own())
            .map(MessageView::id)
            .toList();
        ThreadCard card = this.views
            .cards(List.of(conversation), this.conversations.unread(List.of(id), reader), reader)
            .get(0);
        return new ThreadPage(card, messages, (found.size() > LINES) ? messages.get(0).id() : null,
                unread.isEmpty() ? null : unread.get(0));
    }

    /** What came after a line, at most 30. */
    @Transactional(readOnly = true)
    public List<MessageView> since(UUID id, long after, Member reader) {
        Conversation conversation = find(id, reader);
        List<Line> found = this.lines.after(id, after, LINES);
        return found.isEmpty() ? List.of() : this.views.lines(found, conversation, 0, reader);
    }

    /** Writes to the other side; the same form twice is one message. */
    public void write(UUID id, MessageForm form, @Nullable CheckedFile file, Member by) {
        Conversation conversation = find(id, by);
        this.conversations.touch(id, this.clock.instant());
        if (this.lines.has(id, form.key())) {
            return;
        }
        @Nullable UUID documentId = (file != null) ? this.documents.keep(file).id() : null;
        this.lines.write(id, form.key(), by, form.text(), documentId, this.clock.instant());
        this.events
            .publishEvent(new MessageWritten(id, conversation.needId(), by.organisation(), conversation.other(by)));
    }

    /** The reader has read up to a line. */
    public void read(UUID id, long upTo, Member reader) {
        find(id, reader);
        this.lines.read(id, reader, upTo);
        this.events.publishEvent(new ThreadRead(id, reader.accountId()));
    }

    /** The file of a line. */
    @Transactional(readOnly = true)
    public UUID file(UUID id, long line, Member reader) {
        find(id, reader);
        return this.lines.document(id, line).orElseThrow(() -> new NotFound("attachment", line));
    }

    private Conversation find(UUID id, Member reader) {
        return this.conversations.find(id, reader).orElseThrow(() -> new NotFound("thread", id));
    }

}
