package org.tiwizi.account;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.tiwizi.shared.Conflict;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opening accounts and finding whom to tell. */
@Service
public class AccountService {

    private final AccountRepository accounts;

    private final Passwords passwords;

    private final Clock clock;

    AccountService(AccountRepository accounts, Passwords passwords, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** Whether an account has this address, upper and lower case alike. */
    @Transactional(readOnly = true)
    public boolean exists(String email) {
        return this.accounts.existsByEmail(email);
    }

    /** Those of these addresses that have an account, in lower case, in one query. */
    @Transactional(readOnly = true)
    public Set<String> known(Collection<String> emails) {
        return Set.copyOf(this.accounts.findKnown(emails.stream().map((one) -> one.toLowerCase(Locale.ROOT)).toList()));
    }

    /**
     * The password as it is stored: Argon2id. Slow on purpose, and only a few at a time:
     * call it before a transaction begins.
     */
    public String hash(String password) {
        return this.passwords.hash(password);
    }

    /**
     * Whether a password is little more than its owner’s address; to be refused beside
     * what {@link GoodPassword} refuses.
     */
    public boolean resembles(String password, String email) {
        return CommonPasswords.resembles(password, email);
    }

    /**
     * Opens an account; the address must be free.
     * @throws Conflict when somebody opened one with this address meanwhile
     */
    @Transactional
    public UUID open(NewAccount account) {
        try {
            return this.accounts.saveAndFlush(new Account(account, this.clock.instant())).id();
        }
        catch (DataIntegrityViolationException ex) {
            if (String.valueOf(ex.getMessage()).contains("account_email_once")) {
                throw new Conflict("account.conflict");
            }
            throw ex;
        }
    }

    /** The people of an organisation. */
    @Transactional(readOnly = true)
    public List<Recipient> recipients(UUID organisationId) {
        return this.accounts.findByOrganisation(organisationId).stream().map(Account::recipient).toList();
    }

    /** Who an account is, signed in or not; none when it is gone. */
    @Transactional(readOnly = true)
    public Optional<Member> member(UUID accountId) {
        return this.accounts.findMember(accountId);
    }

    /** The people of these accounts, by their ids, in one query. */
    @Transactional(readOnly = true)
    public Map<UUID, Recipient> people(Collection<UUID> accountIds) {
        return this.accounts.findByIdIn(accountIds)
            .stream()
            .map(Account::recipient)
            .collect(Collectors.toMap(Recipient::accountId, Function.identity()));
    }

    /** One person; none when the account is gone. */
    @Transactional(readOnly = true)
    public Optional<Recipient> recipient(UUID accountId) {
        return this.accounts.findById(accountId).map(Account::recipient);
    }

    /** The people with a role. */
    @Transactional(readOnly = true)
    public List<Recipient> recipients(Role role) {
        return this.accounts.findByRole(role).stream().map(Account::recipient).toList();
    }

}
