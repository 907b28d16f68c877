package org.tiwizi.notification;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.tiwizi.account.AccountService;
import org.tiwizi.initiative.InitiativeService;
import org.tiwizi.initiative.NeedCard;
import org.tiwizi.organisation.OrganisationService;
import org.tiwizi.proposal.ProposalAccepted;
import org.tiwizi.proposal.ProposalDeclined;
import org.tiwizi.proposal.ProposalSent;
import org.tiwizi.proposal.ProposalWithdrawn;
import org.tiwizi.shared.Language;
import org.tiwizi.shared.Written;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells each side what the other did with a proposal; never who of them did it. */
@Component
class PartnershipListener {

    private final Announcer announcer;

    private final AccountService accounts;

    private final OrganisationService organisations;

    private final InitiativeService initiatives;

    PartnershipListener(Announcer announcer, AccountService accounts, OrganisationService organisations,
            InitiativeService initiatives) {
        this.announcer = announcer;
        this.accounts = accounts;
        this.organisations = organisations;
        this.initiatives = initiatives;
    }

    @EventListener
    void on(ProposalSent sent) {
        News news = News.of(NewsKind.PROPOSAL_SENT, "/proposals/" + sent.proposalId()).with(name(sent.companyId()));
        @Nullable NeedCard need = this.initiatives.needs(List.of(sent.needId())).get(sent.needId());
        tell(sent.associationId(), (need == null) ? news : news
            .about((reader) -> new Written<>(need.text(reader).language(), need.text(reader).text().title())));
    }

    @EventListener
    void on(ProposalAccepted accepted) {
        tell(accepted.companyId(), News.of(NewsKind.PROPOSAL_ACCEPTED, "/partnerships/" + accepted.partnershipId())
            .with(name(accepted.associationId())));
    }

    @EventListener
    void on(ProposalDeclined declined) {
        tell(declined.companyId(), News.of(NewsKind.PROPOSAL_DECLINED, "/proposals/" + declined.proposalId())
            .with(name(declined.associationId())));
    }

    @EventListener
    void on(ProposalWithdrawn withdrawn) {
        tell(withdrawn.associationId(), News.of(NewsKind.PROPOSAL_WITHDRAWN, "/proposals/" + withdrawn.proposalId())
            .with(name(withdrawn.companyId())));
    }

    private Function<Language, Written<String>> name(UUID organisationId) {
        return this.organisations.card(organisationId)::name;
    }

    private void tell(UUID organisationId, News news) {
        this.announcer.tell(this.accounts.recipients(organisationId), news);
    }

}
