package org.tiwizi.intake.takeover;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.tiwizi.organisation.OrganisationCard;
import org.tiwizi.organisation.OrganisationService;
import org.tiwizi.shared.Language;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Invites associations, each once: prepared with what they are invited to, then sent a
 * few in a transaction, so that an interruption sends none twice.
 */
@Component
public class Invitations {

    private static final int PIECE = 50;

    private final InvitationRepository invitations;

    private final OrganisationService organisations;

    private final JdbcTemplate database;

    private final ApplicationEventPublisher events;

    private final TransactionTemplate transaction;

    private final Clock clock;

    Invitations(InvitationRepository invitations, OrganisationService organisations, JdbcTemplate database,
            ApplicationEventPublisher events, TransactionTemplate transaction, Clock clock) {
        this.invitations = invitations;
        this.organisations = organisations;
        this.database = database;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** In the caller’s transaction; whoever was invited already is passed over. */
    public void prepare(List<Invited> associations, Instant now) {
        this.database.batchUpdate("""
                insert into invitation (id, version, organisation_id, email, language, created_at)
                values (?, 0, ?, ?, ?, ?) on conflict do nothing
                """,
                associations.stream()
                    .map((one) -> new Object[] { UUID.randomUUID(), one.associationId(), one.email(),
                            one.language().name(), Timestamp.from(now) })
                    .toList());
    }

    /** Sends all that wait. */
    public void sendAll() {
        while (Boolean.TRUE.equals(this.transaction.execute((status) -> sendSome()))) {
            // each piece in a transaction of its own
        }
    }

    /** Forgets those that nobody used in 30 days, and their addresses. */
    public void eraseExpired() {
        this.invitations.eraseExpired(this.clock.instant());
    }

    private boolean sendSome() {
        Instant now = this.clock.instant();
        List<Invitation> waiting = this.invitations.findUnsent(Limit.of(PIECE));
        Map<UUID, OrganisationCard> cards = this.organisations
            .cards(waiting.stream().map(Invitation::organisationId).toList());
        for (Invitation invitation : waiting) {
            String name = cards.get(invitation.organisationId()).name(invitation.language()).text();
            this.events.publishEvent(invitation.send(name, now));
        }
        return !waiting.isEmpty();
    }

    /** An association, and where and in which language to write to it. */
    public record Invited(UUID associationId, String email, Language language) {

        /** Without the address, whatever prints it. */
        @Override
        public String toString() {
            return "Invited[%s]".formatted(this.associationId);
        }

    }

}
