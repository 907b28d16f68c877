package org.tiwizi.intake;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.tiwizi.account.AccountService;
import org.tiwizi.initiative.InitiativeService;
import org.tiwizi.organisation.Namesakes;
import org.tiwizi.text.Normaliser;

import org.springframework.stereotype.Component;

/** What the portal has of what a spreadsheet tells, asked for many rows at once. */
@Component
class Existing {

    private final AccountService accounts;

    private final Namesakes organisations;

    private final InitiativeService initiatives;

    Existing(AccountService accounts, Namesakes organisations, InitiativeService initiatives) {
        this.accounts = accounts;
        this.organisations = organisations;
        this.initiatives = initiatives;
    }

    /** Those addresses that have an account, in lower case. */
    Set<String> addresses(Collection<String> emails) {
        return this.accounts.known(emails);
    }

    /** The associations that have such a name in such a region, by {@link #key}. */
    Map<String, UUID> namesakes(List<AssociationRow> rows) {
        Map<String, UUID> found = new HashMap<>();
        this.organisations.find(rows.stream().map(AssociationRow::name).toList())
            .forEach((one) -> found.putIfAbsent(key(one.name(), one.region()), one.id()));
        return found;
    }

    /** Those of these associations and initiatives that are there. */
    Set<UUID> known(Collection<UUID> ids) {
        Set<UUID> known = new HashSet<>(this.organisations.known(ids));
        known.addAll(this.initiatives.cards(ids).keySet());
        return known;
    }

    static String key(AssociationRow row) {
        return key(row.name(), row.region());
    }

    private static String key(String name, @Nullable String region) {
        return Normaliser.normalise(name) + "|" + region;
    }

}
