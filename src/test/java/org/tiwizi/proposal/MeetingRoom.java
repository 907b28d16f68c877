package org.tiwizi.proposal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.BeforeEach;
import org.tiwizi.account.Member;
import org.tiwizi.initiative.InitiativeService;
import org.tiwizi.initiative.NeedCard;
import org.tiwizi.initiative.NeedPlacesChanged;
import org.tiwizi.offer.OfferService;
import org.tiwizi.organisation.OrganisationCard;
import org.tiwizi.organisation.OrganisationKind;
import org.tiwizi.organisation.OrganisationService;
import org.tiwizi.partnership.PartnershipMoved;
import org.tiwizi.partnership.PartnershipPrepared;
import org.tiwizi.partnership.PartnershipStep;
import org.tiwizi.partnership.Rooms;
import org.tiwizi.platform.RepositoryTest;
import org.tiwizi.platform.SettableClock;
import org.tiwizi.shared.Language;
import org.tiwizi.shared.NotFound;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.BDDMockito.given;

/**
 * Two parties that meet on real PostgreSQL: steps commit here, as they do for people, so
 * every test has parties of its own. The clock stands until it is set.
 */
@RepositoryTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@Import({ Rooms.class, MeetingRoom.Ears.class })
public abstract class MeetingRoom {

    /** A Monday. */
    protected static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");

    protected static final ProposalEndForm DATES = new ProposalEndForm(ProposalReason.DATES, "Après l’été.");

    @Autowired
    protected ProposalService proposals;

    @Autowired
    protected ProposalStepService steps;

    @Autowired
    protected ProposalSendingService sending;

    @Autowired
    protected JdbcClient database;

    @Autowired
    protected Ears ears;

    @Autowired
    protected SettableClock clock;

    @MockitoBean
    protected InitiativeService initiatives;

    @MockitoBean
    protected OfferService offers;

    @MockitoBean
    protected OrganisationService organisations;

    protected final Map<UUID, NeedCard> needs = new HashMap<>();

    protected final Map<UUID, OrganisationCard> parties = new HashMap<>();

    protected Meeting meeting = meet();

    protected Member company = Meeting.member(this.meeting.company());

    protected Member association = Meeting.member(this.meeting.association());

    private Meeting meet() {
        Meeting fresh = Meeting.fresh();
        this.needs.put(fresh.need().id(), fresh.need());
        this.parties.put(fresh.association().id(), fresh.association());
        this.parties.put(fresh.company().id(), fresh.company());
        return fresh;
    }

    @BeforeEach
    void neighbours() {
        this.clock.set(MONDAY);
        this.meeting.storedIn(this.database);
        given(this.initiatives.publishedNeed(any())).willAnswer((call) -> {
            NeedCard need = this.needs.get(call.<UUID>getArgument(0));
            if (need == null) {
                throw new NotFound("need", call.getArgument(0));
            }
            return need;
        });
        given(this.initiatives.needs(any())).willReturn(this.needs);
        given(this.initiatives.publishedBy(any(), anyInt())).willReturn(List.of(this.meeting.initiative()));
        given(this.initiatives.cards(any()))
            .willReturn(Map.of(this.meeting.initiative().id(), this.meeting.initiative()));
        given(this.organisations.cards(any())).willReturn(this.parties);
        given(this.organisations.card(any())).willAnswer((call) -> this.parties.get(call.<UUID>getArgument(0)));
    }

    protected UUID send() {
        return this.sending.send(this.meeting.form(), Language.AR, this.company);
    }

    /** Sent and accepted, so that the company may approve. */
    protected UUID agree() {
        UUID id = send();
        this.steps.accept(id, null, this.association);
        return id;
    }

    protected Member anotherCompany() {
        OrganisationCard card = Meeting.organisation(OrganisationKind.COMPANY, "Encore une");
        Meeting.store(this.database, card);
        this.parties.put(card.id(), card);
        return Meeting.member(card);
    }

    protected ProposalPage page(UUID id) {
        return this.proposals.show(id, this.company);
    }

    /** What each of them returned or threw, all having started at the same moment. */
    protected static List<Object> atOnce(Collection<? extends Callable<?>> steps) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(steps.size());
        try {
            CyclicBarrier start = new CyclicBarrier(steps.size());
            List<Future<Object>> outcomes = new ArrayList<>();
            for (Callable<?> step : steps) {
                outcomes.add(people.submit(() -> {
                    start.await();
                    try {
                        return step.call();
                    }
                    catch (RuntimeException ex) {
                        return ex;
                    }
                }));
            }
            List<Object> all = new ArrayList<>();
            for (Future<Object> outcome : outcomes) {
                all.add(outcome.get());
            }
            return all;
        }
        finally {
            people.shutdownNow();
        }
    }

    /** A step without a result, as one that has one. */
    protected static Callable<Object> step(Runnable step) {
        return () -> {
            step.run();
            return "done";
        };
    }

    /** Hears what is announced. */
    @TestConfiguration(proxyBeanMethods = false)
    public static class Ears {

        final Queue<Object> heard = new ConcurrentLinkedQueue<>();

        @Bean
        SettableClock clock() {
            return new SettableClock();
        }

        @EventListener({ ProposalMoved.class, ProposalApproved.class, PartnershipPrepared.class, PartnershipMoved.class,
                NeedPlacesChanged.class })
        void hear(Object event) {
            this.heard.add(event);
        }

        public List<ProposalStep> steps(UUID proposal) {
            return this.heard.stream()
                .filter(ProposalMoved.class::isInstance)
                .map(ProposalMoved.class::cast)
                .filter((moved) -> moved.proposalId().equals(proposal))
                .map(ProposalMoved::step)
                .toList();
        }

        public List<PartnershipStep> moves(UUID partnership) {
            return this.heard.stream()
                .filter(PartnershipMoved.class::isInstance)
                .map(PartnershipMoved.class::cast)
                .filter((moved) -> moved.partnershipId().equals(partnership))
                .map(PartnershipMoved::step)
                .toList();
        }

        public <E> List<E> all(Class<E> type) {
            return this.heard.stream().filter(type::isInstance).map(type::cast).toList();
        }

    }

}
