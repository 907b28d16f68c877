package org.tiwizi.account;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Accounts; an address is the same in upper and lower case. */
interface AccountRepository extends Repository<Account, UUID> {

    Account saveAndFlush(Account account);

    Optional<Account> findById(UUID id);

    @Query("select a from Account a where lower(a.email) = lower(:email)")
    Optional<Account> findByEmail(String email);

    @Query("select count(a) > 0 from Account a where lower(a.email) = lower(:email)")
    boolean existsByEmail(String email);

    @Query("select lower(a.email) from Account a where lower(a.email) in :emails")
    List<String> findKnown(Collection<String> emails);

    @Query("""
            select new org.tiwizi.account.Member(a.id, a.organisationId, a.role, a.personName, a.language, a.stamp)
            from Account a where a.id = :id
            """)
    Optional<Member> findMember(UUID id);

    @Query("select a from Account a where a.organisationId = :organisationId order by a.openedAt, a.id")
    List<Account> findByOrganisation(UUID organisationId);

    List<Account> findByIdIn(Collection<UUID> ids);

    @Query("select a from Account a where a.role = :role order by a.openedAt, a.id")
    List<Account> findByRole(Role role);

    /** The same password under a stronger hash: no session ends. */
    @Modifying
    @Query("update Account a set a.passwordHash = :stronger where a.id = :id and a.passwordHash = :hash")
    void strengthen(UUID id, String hash, String stronger);

}
