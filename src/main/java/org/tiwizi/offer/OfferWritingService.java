package org.tiwizi.offer;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;

import org.jspecify.annotations.Nullable;
import org.tiwizi.account.Member;
import org.tiwizi.organisation.OrganisationService;
import org.tiwizi.shared.Conflict;
import org.tiwizi.shared.NotFound;
import org.tiwizi.shared.ResultPage;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A company writes its offers and decides what becomes of them. */
@Service
@Transactional
public class OfferWritingService {

    private static final int PAGE = 20;

    private static final int LAST = 100_000;

    private final OfferRepository offers;

    private final OfferCards cards;

    private final OrganisationService organisations;

    private final ApplicationEventPublisher events;

    private final Clock clock;

    OfferWritingService(OfferRepository offers, OfferCards cards, OrganisationService organisations,
            ApplicationEventPublisher events, Clock clock) {
        this.offers = offers;
        this.cards = cards;
        this.organisations = organisations;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The company’s own offers, last changed first, 20 a page from 1; NotFound for a page
     * after the last.
     */
    @Transactional(readOnly = true)
    public ResultPage<OwnOffer> list(Member company, int number) {
        Page<UUID> page = this.offers.findIdsOf(company.organisation(),
                PageRequest.of(Math.min(Math.max(number, 1), LAST) - 1, PAGE));
        if (page.getNumber() > 0 && page.isEmpty()) {
            throw new NotFound("page of offers", number);
        }
        Map<UUID, OwnOffer> found = this.cards.of(page.getContent());
        return new ResultPage<>(List.copyOf(found.values()), page.getTotalElements(), page.getNumber() + 1, PAGE);
    }

    /** One of the company’s own, whatever its state. */
    @Transactional(readOnly = true)
    public OwnOffer show(UUID id, Member company) {
        return Optional.ofNullable(this.cards.of(List.of(id)).get(id))
            .filter((offer) -> offer.card().companyId().equals(company.organisation()))
            .orElseThrow(() -> new NotFound("offer", id));
    }

    /** What is written so far. */
    @Transactional(readOnly = true)
    public OfferForm form(UUID id, Member company) {
        return own(this.offers.findByIdAndCompanyId(id, company.organisation()), id).form();
    }

    /** Begins a draft; the same form sent twice begins one. */
    public UUID begin(OfferForm form, Member company) {
        UUID id = (form.key() != null)
                ? UUID
                    .nameUUIDFromBytes((company.organisation() + " " + form.key()).getBytes(StandardCharsets.US_ASCII))
                : UUID.randomUUID();
        this.offers.queueFor(company.organisation());
        if (!this.offers.existsByIdAndCompanyId(id, company.organisation())) {
            this.offers.saveAndFlush(new SkillsOffer(id, company.organisation(), form, this.clock.instant()));
        }
        return id;
    }

    /**
     * Writes a draft anew; Conflict if it may no longer be, or somebody did meanwhile.
     */
    public void write(UUID id, OfferForm form, Member company) {
        own(this.offers.lockOf(id, company.organisation()), id).as(form.version()).write(form, this.clock.instant());
    }

    /**
     * Submits it for moderation: Conflict if the company is not verified (DOMAIN.md,
     * section 4) or something is missing.
     */
    public void submit(UUID id, @Nullable Integer read, Member company) {
        if (!this.organisations.card(company.organisation()).verified()) {
            throw new Conflict("offer.conflict.unverified");
        }
        step(id, read, company, OfferStatus.IN_MODERATION, SkillsOffer::submit);
    }

    /** Takes it from the lists for a while. */
    public void pause(UUID id, @Nullable Integer read, Member company) {
        step(id, read, company, OfferStatus.PAUSED, SkillsOffer::pause);
    }

    /** Puts it back into the lists. */
    public void resume(UUID id, @Nullable Integer read, Member company) {
        step(id, read, company, OfferStatus.PUBLISHED, SkillsOffer::resume);
    }

    /** Takes it from the lists for good. */
    public void close(UUID id, @Nullable Integer read, Member company) {
        step(id, read, company, OfferStatus.CLOSED, SkillsOffer::close);
    }

    /** A step that was already taken is not taken twice: a doubled click asks for it. */
    private void step(UUID id, @Nullable Integer read, Member company, OfferStatus target,
            BiFunction<SkillsOffer, Instant, Object> verb) {
        SkillsOffer offer = own(this.offers.lockOf(id, company.organisation()), id);
        if (offer.status() != target) {
            Object event = verb.apply(offer.as(read), this.clock.instant());
            this.offers.saveAndFlush(offer);
            this.events.publishEvent(event);
        }
    }

    private static SkillsOffer own(Optional<SkillsOffer> offer, UUID id) {
        return offer.orElseThrow(() -> new NotFound("offer", id));
    }

}
