package org.tiwizi.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.tiwizi.shared.Language;
import org.tiwizi.shared.Token;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A new password for who forgot it. Hashing happens outside of transactions, so that a
 * flood of it holds no database connection.
 */
@Service
public class PasswordService {

    private static final Duration KEPT = Duration.ofDays(1);

    private final AccountRepository accounts;

    private final PasswordResetRepository resets;

    private final Passwords passwords;

    private final TransactionTemplate transaction;

    private final ApplicationEventPublisher events;

    private final Clock clock;

    PasswordService(AccountRepository accounts, PasswordResetRepository resets, Passwords passwords,
            TransactionTemplate transaction, ApplicationEventPublisher events, Clock clock) {
        this.accounts = accounts;
        this.resets = resets;
        this.passwords = passwords;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Sends a link to the owner of an address, if there is one; otherwise does the same
     * work and sends nothing (REQUIREMENTS.md, R14).
     */
    public void ask(String email) {
        this.passwords.match("", null);
        this.transaction.executeWithoutResult((status) -> {
            Instant now = this.clock.instant();
            Token token = Token.fresh();
            Optional<Account> account = this.accounts.findByEmail(email);
            this.resets.forget(now.minus(KEPT));
            this.resets.save(new PasswordReset(account.map(Account::id).orElse(null), token, now));
            this.events.publishEvent(account
                .<Object>map((owner) -> new PasswordResetAsked(owner.email(), owner.language(), token.secret()))
                .orElseGet(() -> new PasswordResetForNobody(Language.AR)));
        });
    }

    /** The address that a link is for; none when it expired or was used. */
    public Optional<String> owner(String token) {
        return this.resets.findOwner(new Token(token).hash(), this.clock.instant()).map(Account::email);
    }

    /**
     * Sets a new password and ends all sessions and links of the account. Whether the
     * link was still good: of several uses at once, one.
     */
    public boolean reset(String token, String password) {
        String hash = this.passwords.hash(password);
        return Boolean.TRUE.equals(this.transaction.execute((status) -> use(new Token(token), hash)));
    }

    private boolean use(Token token, String hash) {
        Instant now = this.clock.instant();
        Optional<Account> account = this.resets.findOwner(token.hash(), now);
        if (account.isEmpty() || this.resets.use(token.hash(), now) == 0) {
            return false;
        }
        this.resets.endAll(account.get().id(), now);
        account.get().changePassword(hash);
        return true;
    }

}
