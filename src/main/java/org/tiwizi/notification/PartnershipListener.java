package org.tiwizi.notification;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.tiwizi.account.AccountService;
import org.tiwizi.organisation.OrganisationService;
import org.tiwizi.partnership.PartnershipMoved;
import org.tiwizi.partnership.PartnershipStep;
import org.tiwizi.proposal.Side;
import org.tiwizi.shared.Language;
import org.tiwizi.shared.Written;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the other side what happened in a partnership; both, when it was the clock. */
@Component
class PartnershipListener {

    /** What is worth a notice but no e-mail: the good news of every day. */
    private static final Set<PartnershipStep> QUIET = EnumSet.of(PartnershipStep.MILESTONE_PLANNED,
            PartnershipStep.MILESTONE_STARTED, PartnershipStep.HOURS_CONFIRMED, PartnershipStep.HOURS_TACIT,
            PartnershipStep.INDICATOR_DEFINED, PartnershipStep.INDICATOR_CONFIRMED, PartnershipStep.RECOVERED);

    private final Announcer announcer;

    private final AccountService accounts;

    private final OrganisationService organisations;

    PartnershipListener(Announcer announcer, AccountService accounts, OrganisationService organisations) {
        this.announcer = announcer;
        this.accounts = accounts;
        this.organisations = organisations;
    }

    @EventListener
    void on(PartnershipMoved moved) {
        @Nullable NewsKind kind = kind(moved.step());
        if (kind == null) {
            return;
        }
        for (Side side : Side.values()) {
            if (moved.by() == null || Side.of(moved.by()) != side) {
                tell(moved, kind, side);
            }
        }
    }

    private void tell(PartnershipMoved moved, NewsKind kind, Side side) {
        News news = News.of(kind, "/partnerships/" + moved.partnershipId())
            .with(name(moved.organisation(side.other())));
        if (QUIET.contains(moved.step())) {
            this.announcer.note(this.accounts.recipients(moved.organisation(side)), news);
        }
        else {
            this.announcer.tell(this.accounts.recipients(moved.organisation(side)), news);
        }
    }

    private static @Nullable NewsKind kind(PartnershipStep step) {
        return switch (step) {
            case ACTIVATED -> NewsKind.PARTNERSHIP_ACTIVATED;
            case HELD -> NewsKind.PARTNERSHIP_HELD;
            case RESUMED, SETTLED, RECOVERED -> NewsKind.PARTNERSHIP_RESUMED;
            case DISPUTED -> NewsKind.PARTNERSHIP_DISPUTED;
            case TERMINATED -> NewsKind.PARTNERSHIP_TERMINATED;
            case CLOSED -> NewsKind.PARTNERSHIP_CLOSED;
            case COMPLETED, PUBLISHED -> NewsKind.PARTNERSHIP_COMPLETED;
            case AT_RISK -> NewsKind.PARTNERSHIP_AT_RISK;
            case FOLLOW_UP_ASKED, FOLLOWED_UP -> NewsKind.PARTNERSHIP_FOLLOW_UP;
            case RENEWED -> NewsKind.PARTNERSHIP_RENEWED;
            case MILESTONE_PLANNED, MILESTONE_STARTED, MILESTONE_DELIVERED, MILESTONE_ACCEPTED, MILESTONE_SENT_BACK ->
                NewsKind.PARTNERSHIP_MILESTONE;
            case HOURS_SUBMITTED, HOURS_CONFIRMED, HOURS_TACIT, HOURS_CONTESTED, HOURS_CORRECTED ->
                NewsKind.PARTNERSHIP_HOURS;
            case INDICATOR_DEFINED, INDICATOR_MEASURED, INDICATOR_CONFIRMED, INDICATOR_DISPUTED ->
                NewsKind.PARTNERSHIP_INDICATOR;
            case ARCHIVED, AMENDED -> null;
        };
    }

    private Function<Language, Written<String>> name(UUID organisationId) {
        return this.organisations.card(organisationId)::name;
    }

}
