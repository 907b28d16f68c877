package org.tiwizi.notification;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import org.tiwizi.account.AccountService;
import org.tiwizi.initiative.InitiativeService;
import org.tiwizi.organisation.OrganisationService;
import org.tiwizi.proposal.ProposalApproved;
import org.tiwizi.proposal.ProposalMoved;
import org.tiwizi.proposal.ProposalStep;
import org.tiwizi.proposal.Side;
import org.tiwizi.shared.Language;
import org.tiwizi.shared.Written;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells each side what the other did with a proposal; never who of them did it. */
@Component
class ProposalListener {

    private final Announcer announcer;

    private final AccountService accounts;

    private final OrganisationService organisations;

    private final InitiativeService initiatives;

    ProposalListener(Announcer announcer, AccountService accounts, OrganisationService organisations,
            InitiativeService initiatives) {
        this.announcer = announcer;
        this.accounts = accounts;
        this.organisations = organisations;
        this.initiatives = initiatives;
    }

    /** An approval is told once there is a partnership to link to. */
    @EventListener
    void on(ProposalMoved moved) {
        switch (moved.step()) {
            case SENT, COUNTERED, ACCEPTED, DECLINED, WITHDRAWN -> tell(moved, other(moved));
            case SEEN -> this.announcer.note(this.accounts.recipients(moved.organisation(other(moved))),
                    news(moved, other(moved)));
            case REMINDED -> tell(moved, (moved.awaits() != null) ? moved.awaits() : Side.COMPANY);
            case EXPIRED -> {
                tell(moved, Side.ASSOCIATION);
                tell(moved, Side.COMPANY);
            }
            case APPROVED -> {
            }
        }
    }

    @EventListener
    void on(ProposalApproved approved) {
        this.announcer.tell(this.accounts.recipients(approved.associationId()),
                about(approved.needId(),
                        News.of(NewsKind.PROPOSAL_APPROVED, "/partnerships/" + approved.partnershipId())
                            .with(name(approved.companyId()))));
    }

    private void tell(ProposalMoved moved, Side side) {
        this.announcer.tell(this.accounts.recipients(moved.organisation(side)), news(moved, side));
    }

    private News news(ProposalMoved moved, Side reader) {
        return about(moved.needId(), News.of(kind(moved.step()), "/proposals/" + moved.proposalId())
            .with(name(moved.organisation(reader.other()))));
    }

    private static NewsKind kind(ProposalStep step) {
        return NewsKind.valueOf("PROPOSAL_" + step);
    }

    private News about(UUID needId, News news) {
        return news.about(this.initiatives.needs(List.of(needId)).get(needId));
    }

    private static Side other(ProposalMoved moved) {
        return (moved.by() != null) ? Side.of(moved.by()).other() : Side.COMPANY;
    }

    private Function<Language, Written<String>> name(UUID organisationId) {
        return this.organisations.card(organisationId)::name;
    }

}
