package org.tiwizi.intake.takeover;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Invitations, found by the token of the e-mail only. */
interface InvitationRepository extends Repository<Invitation, UUID> {

    /** What another instance is sending is passed over. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @QueryHints(@QueryHint(name = "jakarta.persistence.lock.timeout", value = "-2"))
    @Query("select i from Invitation i where i.sentAt is null order by i.createdAt, i.id")
    List<Invitation> findUnsent(Limit limit);

    @Query("select i from Invitation i where i.tokenHash = :tokenHash and i.expiresAt > :now and i.usedAt is null")
    Optional<Invitation> findOpen(String tokenHash, Instant now);

    /** Of several uses at once, one gets 1 and the others 0. */
    @Modifying
    @Query("""
            update Invitation i set i.usedAt = :now, i.email = null, i.tokenHash = null
            where i.id = :id and i.usedAt is null
            """)
    int use(UUID id, Instant now);

    @Modifying
    @Transactional
    @Query("delete from Invitation i where i.expiresAt <= :now and i.usedAt is null")
    int eraseExpired(Instant now);

}
