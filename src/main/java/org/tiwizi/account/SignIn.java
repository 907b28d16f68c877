package org.tiwizi.account;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.tiwizi.platform.AccountCheck;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Signing in with an address and a password, and whether who signed in may go on. Every
 * failure looks and lasts the same (REQUIREMENTS.md, R14).
 */
@Component
class SignIn implements AuthenticationProvider, AccountCheck {

    private final AccountRepository accounts;

    private final Passwords passwords;

    private final TransactionTemplate transaction;

    SignIn(AccountRepository accounts, Passwords passwords, TransactionTemplate transaction) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.transaction = transaction;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String password = String.valueOf(attempt.getCredentials());
        Optional<Account> account = find(attempt.getName());
        if (!this.passwords.match(password, account.map(Account::passwordHash).orElse(null))) {
            throw new BadCredentialsException("Wrong address or password");
        }
        strengthen(account.get(), password);
        return signedIn(account.get().member());
    }

    @Override
    public boolean supports(Class<?> attempt) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(attempt);
    }

    @Override
    public @Nullable Authentication renew(Authentication current) {
        if (!(current.getPrincipal() instanceof Member member)) {
            return current;
        }
        return this.accounts.findMember(member.accountId())
            .filter((now) -> now.stamp() == member.stamp())
            .map(SignIn::signedIn)
            .orElse(null);
    }

    /** No stored address holds a null character, and the database cannot be asked. */
    private Optional<Account> find(String email) {
        return (email.indexOf('\0') < 0) ? this.accounts.findByEmail(email) : Optional.empty();
    }

    private void strengthen(Account account, String password) {
        if (this.passwords.weak(account.passwordHash())) {
            String stronger = this.passwords.hash(password);
            this.transaction.executeWithoutResult(
                    (status) -> this.accounts.strengthen(account.id(), account.passwordHash(), stronger));
        }
    }

    private static Authentication signedIn(Member member) {
        return UsernamePasswordAuthenticationToken.authenticated(member, null,
                List.of(new SimpleGrantedAuthority("ROLE_" + member.role())));
    }

}
