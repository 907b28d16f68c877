package org.tiwizi.audit;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tiwizi.account.Member;
import org.tiwizi.account.Role;
import org.tiwizi.initiative.InitiativeCard;
import org.tiwizi.initiative.InitiativeHidden;
import org.tiwizi.initiative.InitiativePublished;
import org.tiwizi.initiative.InitiativeService;
import org.tiwizi.initiative.InitiativeStatus;
import org.tiwizi.initiative.InitiativeSubmitted;
import org.tiwizi.offer.OfferCard;
import org.tiwizi.offer.OfferHidden;
import org.tiwizi.offer.OfferPublished;
import org.tiwizi.offer.OfferService;
import org.tiwizi.offer.OfferStatus;
import org.tiwizi.offer.OfferSubmitted;
import org.tiwizi.platform.RepositoryTest;
import org.tiwizi.platform.SettableClock;
import org.tiwizi.shared.Language;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/** What owners do with what is theirs: one line for every step, by whoever took it. */
@RepositoryTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@Import({ SubmissionTrail.class, AuditTrail.class, SettableClock.class })
class SubmissionTrailTests {

    private final UUID subject = UUID.randomUUID();

    private final Member owner = new Member(UUID.randomUUID(), UUID.randomUUID(), Role.ASSOCIATION, "Nadia",
            Language.AR, 0);

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    AuditTrail trail;

    @MockitoBean
    InitiativeService initiatives;

    @MockitoBean
    OfferService offers;

    @AfterEach
    void nobody() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void anInitiativeIsSubmittedPausedShownAgainAndClosed() {
        UUID association = this.owner.organisation();
        as(this.owner);
        this.events.publishEvent(new InitiativeSubmitted(this.subject, association));
        as(moderator());
        this.events.publishEvent(new InitiativePublished(this.subject, association));
        as(this.owner);
        is(InitiativeStatus.PAUSED);
        this.events.publishEvent(new InitiativeHidden(this.subject, association));
        this.events.publishEvent(new InitiativePublished(this.subject, association));
        is(InitiativeStatus.CLOSED);
        this.events.publishEvent(new InitiativeHidden(this.subject, association));

        everyStepHasItsLine(AuditKind.INITIATIVE);
    }

    @Test
    void anOfferIsSubmittedPausedShownAgainAndClosed() {
        UUID company = this.owner.organisation();
        as(this.owner);
        this.events.publishEvent(new OfferSubmitted(this.subject, company));
        SecurityContextHolder.clearContext();
        this.events.publishEvent(new OfferPublished(this.subject, company));
        as(this.owner);
        is(OfferStatus.PAUSED);
        this.events.publishEvent(new OfferHidden(this.subject, company));
        this.events.publishEvent(new OfferPublished(this.subject, company));
        is(OfferStatus.CLOSED);
        this.events.publishEvent(new OfferHidden(this.subject, company));

        everyStepHasItsLine(AuditKind.OFFER);
    }

    // what a moderator publishes has the line of the decision, which is written elsewhere
    private void everyStepHasItsLine(AuditKind kind) {
        List<AuditEntry> lines = this.trail
            .read(new AuditFilter(null, kind, null, null, this.subject, null, null), null, ZoneOffset.UTC, 50)
            .stream()
            .map(AuditLine::entry)
            .toList();
        assertThat(lines).extracting(AuditEntry::action, AuditEntry::after)
            .containsExactly(tuple("CLOSING", "CLOSED"), tuple("RESUMPTION", "PUBLISHED"), tuple("PAUSE", "PAUSED"),
                    tuple("SUBMISSION", "IN_MODERATION"));
        assertThat(lines).allSatisfy((line) -> {
            assertThat(line.accountId()).isEqualTo(this.owner.accountId());
            assertThat(line.organisationId()).isEqualTo(this.owner.organisationId());
            assertThat(AuditAction.isOfTeam(line.action())).isFalse();
        });
    }

    private void is(InitiativeStatus status) {
        InitiativeCard card = mock();
        given(card.status()).willReturn(status);
        given(this.initiatives.cards(List.of(this.subject))).willReturn(Map.of(this.subject, card));
    }

    private void is(OfferStatus status) {
        OfferCard card = mock();
        given(card.status()).willReturn(status);
        given(this.offers.cards(List.of(this.subject))).willReturn(Map.of(this.subject, card));
    }

    private static Member moderator() {
        return new Member(UUID.randomUUID(), null, Role.MODERATOR, "Hind", Language.FR, 0);
    }

    private static void as(Member member) {
        SecurityContextHolder.getContext()
            .setAuthentication(new TestingAuthenticationToken(member, null, "ROLE_" + member.role()));
    }

}
