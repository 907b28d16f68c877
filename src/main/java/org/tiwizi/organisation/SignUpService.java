package org.tiwizi.organisation;

import java.time.Clock;

import org.tiwizi.account.AccountService;
import org.tiwizi.shared.Conflict;
import org.tiwizi.shared.Language;
import org.tiwizi.shared.Token;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Signing up, in two steps that tell a stranger nothing about who has an account
 * (REQUIREMENTS.md, R14).
 */
@Service
public class SignUpService {

    private final SignUpRepository signUps;

    private final Opening opening;

    private final AccountService accounts;

    private final ApplicationEventPublisher events;

    private final TransactionTemplate transaction;

    private final Clock clock;

    SignUpService(SignUpRepository signUps, Opening opening, AccountService accounts, ApplicationEventPublisher events,
            TransactionTemplate transaction, Clock clock) {
        this.signUps = signUps;
        this.opening = opening;
        this.accounts = accounts;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Keeps a valid form until its address is confirmed, and announces it. The same is
     * done for an address that has an account: only the e-mail differs.
     */
    public void receive(SignUpForm form, Language language) {
        // slow on purpose, so not while holding a database connection
        String passwordHash = this.accounts.hash(form.password());
        this.transaction.executeWithoutResult((status) -> {
            Token token = Token.fresh();
            boolean known = this.accounts.exists(form.email());
            this.signUps.save(new SignUp(form, passwordHash, language, token.hash(), this.clock.instant()));
            this.events.publishEvent(
                    new SignUpReceived(form.email(), language, form.personName(), known ? null : token.secret()));
        });
    }

    /** Opens the organisation and the account; a token works once, for 48 hours. */
    public Confirmation confirm(String token) {
        try {
            return this.opening.open(new Token(token).hash());
        }
        catch (DataIntegrityViolationException | Conflict ex) {
            // two sign-ups of one address, confirmed at the same moment
            return Confirmation.ADDRESS_TAKEN;
        }
    }

}
