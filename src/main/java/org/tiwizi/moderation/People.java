package org.tiwizi.moderation;

import java.util.Comparator;
import java.util.Map;
import java.util.UUID;

import org.tiwizi.account.AccountService;
import org.tiwizi.account.Member;
import org.tiwizi.account.Recipient;
import org.tiwizi.audit.Team;
import org.tiwizi.shared.Language;

import org.springframework.stereotype.Component;

/** Who decides, by name, and in which language the author reads. Never an address. */
@Component
class People {

    private final AccountService accounts;

    private final Team team;

    People(AccountService accounts, Team team) {
        this.accounts = accounts;
        this.team = team;
    }

    /** The names of those who moderate now, by account. */
    Map<UUID, String> team() {
        return this.team.names();
    }

    /**
     * The language of the people of an organisation; the moderator’s own when it has
     * nobody.
     */
    Language languageOf(UUID organisationId, Member moderator) {
        return this.accounts.recipients(organisationId)
            .stream()
            .min(Comparator.comparing(Recipient::accountId))
            .map(Recipient::language)
            .orElse(moderator.language());
    }

}
