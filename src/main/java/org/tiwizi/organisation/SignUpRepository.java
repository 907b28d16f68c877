package org.tiwizi.organisation;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Sign-ups that wait for their confirmation, found by the token of the e-mail only. */
interface SignUpRepository extends Repository<SignUp, UUID> {

    SignUp save(SignUp signUp);

    Optional<SignUp> findByTokenHash(String tokenHash);

    /**
     * Takes it out if it is still valid; of several at once, one gets 1 and the others 0.
     */
    @Modifying
    @Query("delete from SignUp s where s.id = :id and s.expiresAt > :now")
    int takeOut(UUID id, Instant now);

    @Modifying
    @Transactional
    @Query("delete from SignUp s where s.expiresAt <= :now")
    int eraseExpired(Instant now);

}
