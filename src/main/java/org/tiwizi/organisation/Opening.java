package org.tiwizi.organisation;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.tiwizi.account.AccountService;
import org.tiwizi.account.NewAccount;
import org.tiwizi.account.Role;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Turns a sign-up into an organisation, an account and a consent: all or nothing. */
@Component
class Opening {

    private final SignUpRepository signUps;

    private final OrganisationRepository organisations;

    private final ConsentRepository consents;

    private final AccountService accounts;

    private final Clock clock;

    Opening(SignUpRepository signUps, OrganisationRepository organisations, ConsentRepository consents,
            AccountService accounts, Clock clock) {
        this.signUps = signUps;
        this.organisations = organisations;
        this.consents = consents;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Transactional
    Confirmation open(String tokenHash) {
        Instant now = this.clock.instant();
        Optional<SignUp> found = this.signUps.findByTokenHash(tokenHash);
        if (found.isEmpty() || this.signUps.takeOut(found.get().id(), now) == 0) {
            return Confirmation.UNUSABLE;
        }
        SignUp signUp = found.get();
        if (this.accounts.exists(signUp.email())) {
            return Confirmation.ADDRESS_TAKEN;
        }
        Organisation organisation = this.organisations.saveAndFlush(new Organisation(signUp, now));
        UUID account = this.accounts.open(new NewAccount(signUp.email(), signUp.personName(), signUp.passwordHash(),
                signUp.language(), Role.valueOf(signUp.kind().name()), organisation.id(), false));
        this.consents.saveAndFlush(Consent.to(signUp, account));
        return Confirmation.CONFIRMED;
    }

}
