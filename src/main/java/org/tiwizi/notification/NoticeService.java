package org.tiwizi.notification;

import java.time.Clock;

import org.tiwizi.account.Member;
import org.tiwizi.shared.ResultPage;

import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a reader was told, and what of it is new. */
@Service
@Transactional
public class NoticeService {

    private static final int PAGE = 20;

    private final NoticeRepository notices;

    private final Clock clock;

    NoticeService(NoticeRepository notices, Clock clock) {
        this.notices = notices;
        this.clock = clock;
    }

    /** The reader’s notices, newest first, 20 on a page; pages count from 1. */
    @Transactional(readOnly = true)
    public ResultPage<NoticeView> newest(Member reader, int page) {
        return new ResultPage<>(this.notices.findNewest(reader.accountId(), PageRequest.of(page - 1, PAGE)),
                this.notices.countAll(reader.accountId()), page, PAGE)
            .map(Notice::view);
    }

    /** How many the reader has not seen. */
    @Transactional(readOnly = true)
    public long unread(Member reader) {
        return this.notices.countUnread(reader.accountId());
    }

    /** The reader has seen all of them. */
    public void readAll(Member reader) {
        this.notices.readAll(reader.accountId(), this.clock.instant());
    }

}
