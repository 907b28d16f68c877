package org.tiwizi.account;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Links for a new password, found only by what they hold. */
interface PasswordResetRepository extends Repository<PasswordReset, UUID> {

    PasswordReset save(PasswordReset reset);

    @Query("""
            select a from Account a join PasswordReset r on r.accountId = a.id
            where r.tokenHash = :tokenHash and r.usedAt is null and r.expiresAt > :now
            """)
    Optional<Account> findOwner(String tokenHash, Instant now);

    /** Takes the link; only one of several at once gets 1. */
    @Modifying
    @Query("""
            update PasswordReset r set r.usedAt = :now
            where r.tokenHash = :tokenHash and r.accountId is not null and r.usedAt is null and r.expiresAt > :now
            """)
    int use(String tokenHash, Instant now);

    /** After a new password no older link counts. */
    @Modifying
    @Query("update PasswordReset r set r.usedAt = :now where r.accountId = :accountId and r.usedAt is null")
    void endAll(UUID accountId, Instant now);

    /** What expired long ago is of no use to anybody. */
    @Modifying
    @Query("delete from PasswordReset r where r.expiresAt < :before")
    void forget(Instant before);

}
