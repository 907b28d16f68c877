package org.tiwizi.notification;

import java.util.UUID;

import org.tiwizi.account.AccountService;
import org.tiwizi.convention.ConventionMoved;
import org.tiwizi.convention.ConventionStatus;
import org.tiwizi.organisation.OrganisationService;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells each party what happened to their convention; never who of the other did it. */
@Component
class ConventionListener {

    private final Announcer announcer;

    private final AccountService accounts;

    private final OrganisationService organisations;

    ConventionListener(Announcer announcer, AccountService accounts, OrganisationService organisations) {
        this.announcer = announcer;
        this.accounts = accounts;
        this.organisations = organisations;
    }

    /** That a signed convention was changed, the signature of its addendum told. */
    @EventListener
    void on(ConventionMoved moved) {
        switch (moved.step()) {
            case GENERATED -> tell(moved, NewsKind.CONVENTION_GENERATED);
            case FROZEN -> tell(moved, NewsKind.CONVENTION_FROZEN);
            case REOPENED -> tell(moved, NewsKind.CONVENTION_REOPENED);
            case SIGNED -> tell(moved, (moved.after() == ConventionStatus.SIGNED) ? NewsKind.CONVENTION_COMPLETED
                    : NewsKind.CONVENTION_SIGNED);
            case AMENDED -> {
            }
        }
    }

    private void tell(ConventionMoved moved, NewsKind kind) {
        for (UUID party : moved.others()) {
            UUID other = party.equals(moved.companyId()) ? moved.associationId() : moved.companyId();
            this.announcer.tell(this.accounts.recipients(party),
                    News.of(kind, "/partnerships/" + moved.partnershipId() + "/convention")
                        .with(this.organisations.card(other)::name));
        }
    }

}
