package org.tiwizi.notification;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Notices, always those of who is asking. */
interface NoticeRepository extends Repository<Notice, UUID> {

    Notice save(Notice notice);

    @Query("select n from Notice n where n.accountId = :accountId order by n.createdAt desc, n.id")
    List<Notice> findNewest(UUID accountId, Pageable page);

    @Query("select count(n) from Notice n where n.accountId = :accountId")
    long countAll(UUID accountId);

    @Query("select count(n) from Notice n where n.accountId = :accountId and n.readAt is null")
    long countUnread(UUID accountId);

    @Modifying
    @Query("update Notice n set n.readAt = :now where n.accountId = :accountId and n.readAt is null")
    void readAll(UUID accountId, Instant now);

}
