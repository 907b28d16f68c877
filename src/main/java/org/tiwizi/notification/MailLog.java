package org.tiwizi.notification;

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

    private final MailMessageRepository messages;

    private final MailDelivery delivery;

    MailLog(MailMessageRepository messages, MailDelivery delivery) {
        this.messages = messages;
        this.delivery = delivery;
    }

    /** Newest first, 20 on a page; pages count from 1. */
    public ResultPage<MailLine> newest(int page) {
        return new ResultPage<>(this.messages.findNewest(PageRequest.of(page - 1, PAGE)), this.messages.count(), page,
                PAGE);
    }

    /** One, as its reader got it; NotFound if there is none. */
    public MailView show(UUID id) {
        return this.messages.findById(id).map(MailMessage::view).orElseThrow(() -> new NotFound("mail message", id));
    }

    /** Whether e-mails leave, or are only kept here. */
    public boolean isSending() {
        return this.delivery.isConfigured();
    }

}
