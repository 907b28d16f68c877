package org.tiwizi.mail;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All e-mails, for the administrator’s log and for sending. */
interface MailMessageRepository extends Repository<MailMessage, UUID> {

    MailMessage save(MailMessage message);

    Optional<MailMessage> findById(UUID id);

    Optional<MailMessage> findByUnsubscribeHash(String hash);

    @Query("select count(m) from MailMessage m where m.status in :statuses")
    long count(Collection<MailStatus> statuses);

    @Query("""
            select new org.tiwizi.mail.MailLine(m.id, m.recipient, m.language, m.subject, m.status, m.createdAt)
            from MailMessage m where m.status in :statuses order by m.createdAt desc, m.id
            """)
    List<MailLine> findNewest(Collection<MailStatus> statuses, Pageable page);

}
