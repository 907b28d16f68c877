package org.tiwizi.account;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

import org.tiwizi.platform.Command;
import org.tiwizi.platform.TiwiziProperties;
import org.tiwizi.shared.Language;
import org.tiwizi.shared.Token;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * {@code administrator EMAIL}: makes the first administrator, or gives one back their
 * access, by a link that sets the password once (REQUIREMENTS.md, R65).
 */
@Component
class AdministratorCommand implements Command {

    private static final Pattern ADDRESS = Pattern.compile("[^@\\s\\p{Cntrl}]{1,64}@[^@\\s\\p{Cntrl}]{1,189}");

    private final AccountRepository accounts;

    private final PasswordResetRepository resets;

    private final TiwiziProperties properties;

    private final TransactionTemplate transaction;

    private final Clock clock;

    AdministratorCommand(AccountRepository accounts, PasswordResetRepository resets, TiwiziProperties properties,
            TransactionTemplate transaction, Clock clock) {
        this.accounts = accounts;
        this.resets = resets;
        this.properties = properties;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "administrator";
    }

    @Override
    public void run(List<String> arguments) {
        if (arguments.size() != 1 || !ADDRESS.matcher(arguments.get(0)).matches()) {
            throw new IllegalArgumentException("Say whom: administrator EMAIL");
        }
        Token token = Token.fresh();
        this.transaction.executeWithoutResult((status) -> this.resets
            .save(new PasswordReset(administrator(arguments.get(0)), token, this.clock.instant())));
        System.out.println("Set the password of " + arguments.get(0) + " within the hour: "
                + this.properties.link("/password/reset?token=" + token.secret()));
    }

    private UUID administrator(String email) {
        Account account = this.accounts.findByEmail(email).orElseGet(() -> open(email));
        if (account.role() != Role.ADMINISTRATOR) {
            throw new IllegalArgumentException("%s has an account that is not an administrator’s.".formatted(email));
        }
        return account.id();
    }

    private Account open(String email) {
        String name = email.substring(0, email.indexOf('@'));
        return this.accounts.saveAndFlush(
                new Account(new NewAccount(email, name, Passwords.NONE, Language.FR, Role.ADMINISTRATOR, null, false),
                        this.clock.instant()));
    }

}
