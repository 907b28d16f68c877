package org.tiwizi.notification;

import java.time.Clock;

import org.tiwizi.account.Member;
import org.tiwizi.shared.ResultPage;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a reader was told, and what of it is new. */
@Service
@Transactional
public class NoticeService {

    private static final int PAGE = 20;

    private final Notices notices;

    private final Clock clock;

    NoticeService(Notices notices, Clock clock) {
        this.notices = notices;
        this.clock = clock;
    }

    /** The reader’s notices, newest first, 20 on a page; pages count from 1. */
    @Transactional(readOnly = true)
    public ResultPage<NoticeView> newest(Member reader, int page) {
        return new ResultPage<>(this.notices.newest(reader.accountId(), (page - 1) * PAGE, PAGE),
                this.notices.count(reader.accountId()), page, PAGE);
    }

    /** How many the reader has not seen; more than 100 are not counted. */
    @Transactional(readOnly = true)
    public long unread(Member reader) {
        return this.notices.unread(reader.accountId());
    }

    /** The reader has seen all of them. */
    public void readAll(Member reader) {
        this.notices.readAll(reader.accountId(), this.clock.instant());
    }

}
