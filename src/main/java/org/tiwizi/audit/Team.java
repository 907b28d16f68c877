package org.tiwizi.audit;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.tiwizi.account.AccountService;
import org.tiwizi.account.Recipient;
import org.tiwizi.account.Role;

import org.springframework.stereotype.Component;

/** Those who moderate now. Never an address. */
@Component
public class Team {

    private final AccountService accounts;

    Team(AccountService accounts) {
        this.accounts = accounts;
    }

    /** Their names, by account. */
    public Map<UUID, String> names() {
        return Stream.of(Role.MODERATOR, Role.ADMINISTRATOR)
            .flatMap((role) -> this.accounts.recipients(role).stream())
            .collect(Collectors.toMap(Recipient::accountId, Recipient::personName, (one, same) -> one));
    }

}
