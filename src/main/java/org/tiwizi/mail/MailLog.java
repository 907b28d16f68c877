package org.tiwizi.mail;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.tiwizi.shared.NotFound;
import org.tiwizi.shared.ResultPage;

import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The e-mails, for the administrator. */
@Service
@Transactional(readOnly = true)
public class MailLog {

    private static final int PAGE = 20;

    private static final Set<MailStatus> DEAD = EnumSet.of(MailStatus.FAILED, MailStatus.BOUNCED);

    private final MailMessageRepository messages;

    private final MailAttempts attempts;

    private final MailDelivery delivery;

    private final MailQueue queue;

    private final Clock clock;

    MailLog(MailMessageRepository messages, MailAttempts attempts, MailDelivery delivery, MailQueue queue,
            Clock clock) {
        this.messages = messages;
        this.attempts = attempts;
        this.delivery = delivery;
        this.queue = queue;
        this.clock = clock;
    }

    /** Newest first, 20 on a page; pages count from 1. */
    public ResultPage<MailLine> newest(int page) {
        return page(EnumSet.allOf(MailStatus.class), page);
    }

    /** Those that were given up or refused, as {@link #newest}. */
    public ResultPage<MailLine> dead(int page) {
        return page(DEAD, page);
    }

    private ResultPage<MailLine> page(Set<MailStatus> statuses, int page) {
        return new ResultPage<>(this.messages.findNewest(statuses, PageRequest.of(page - 1, PAGE)),
                this.messages.count(statuses), page, PAGE);
    }

    /** One, as its reader got it; NotFound if there is none. */
    public MailView show(UUID id) {
        return find(id).view();
    }

    /** The HTML of one; NotFound if there is none. */
    public String html(UUID id) {
        return find(id).html();
    }

    /** What became of it so far, newest first, 50 at most. */
    public List<MailAttempt> attempts(UUID id) {
        return this.attempts.of(id);
    }

    /**
     * Has one that was given up sent again, with all its attempts; NotFound if there is
     * none, Conflict when it waits, was sent, or holds a link that was struck out.
     */
    @Transactional
    public void sendAgain(UUID id) {
        find(id).sendAgain();
        this.queue.add(id, this.clock.instant());
    }

    /** Whether e-mails leave, or are only kept here. */
    public boolean isSending() {
        return this.delivery.isConfigured();
    }

    private MailMessage find(UUID id) {
        return this.messages.findById(id).orElseThrow(() -> new NotFound("mail message", id));
    }

}
