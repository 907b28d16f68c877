package org.tiwizi.notification;

import java.time.Clock;
import java.util.List;

import org.tiwizi.account.AccountService;
import org.tiwizi.initiative.InitiativeService;
import org.tiwizi.message.MessageWritten;
import org.tiwizi.message.ThreadRead;
import org.tiwizi.organisation.OrganisationService;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the other side of a message; never who wrote it, nor what. */
@Component
class MessageListener {

    private final Announcer announcer;

    private final Notices notices;

    private final AccountService accounts;

    private final OrganisationService organisations;

    private final InitiativeService initiatives;

    private final Clock clock;

    MessageListener(Announcer announcer, Notices notices, AccountService accounts, OrganisationService organisations,
            InitiativeService initiatives, Clock clock) {
        this.announcer = announcer;
        this.notices = notices;
        this.accounts = accounts;
        this.organisations = organisations;
        this.initiatives = initiatives;
        this.clock = clock;
    }

    @EventListener
    void on(MessageWritten written) {
        this.announcer.tell(this.accounts.recipients(written.to()),
                News.of(NewsKind.MESSAGE_WRITTEN, "/messages/" + written.threadId())
                    .about(this.initiatives.needs(List.of(written.needId())).get(written.needId()))
                    .with(this.organisations.card(written.from())::name));
    }

    @EventListener
    void on(ThreadRead read) {
        this.notices.read(read.accountId(), "/messages/" + read.threadId(), this.clock.instant());
    }

}
