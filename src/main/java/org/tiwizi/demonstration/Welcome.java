package org.tiwizi.demonstration;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tiwizi.account.DemonstrationAccounts;
import org.tiwizi.platform.TiwiziProperties;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What the console says at the end of an embedded start. */
@Component
@Conditional(NoDatabaseConfigured.class)
@ConditionalOnWebApplication
class Welcome {

    private static final Logger log = LoggerFactory.getLogger("Tiwizi");

    private final TiwiziProperties properties;

    private final EmbeddedDatabase database;

    private final ObjectProvider<DemonstrationAccounts> accounts;

    Welcome(TiwiziProperties properties, EmbeddedDatabase database, ObjectProvider<DemonstrationAccounts> accounts) {
        this.properties = properties;
        this.database = database;
        this.accounts = accounts;
    }

    @EventListener(ApplicationReadyEvent.class)
    void ready() {
        StringBuilder text = new StringBuilder("Tiwizi is ready: ").append(this.properties.baseUrl());
        this.accounts.ifAvailable((known) -> {
            text.append("\n  Demonstration accounts, password \"").append(known.password()).append("\":");
            known.lines()
                .forEach((line) -> text.append("\n    ").append(line.email()).append("  ").append(line.role()));
        });
        text.append("\n  The data lie in ").append(this.database.data());
        log.info(text.toString());
    }

}
