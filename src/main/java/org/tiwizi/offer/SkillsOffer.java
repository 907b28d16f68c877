package org.tiwizi.offer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.tiwizi.shared.Aggregate;
import org.tiwizi.shared.Conflict;
import org.tiwizi.shared.IllegalTransition;
import org.tiwizi.shared.Language;
import org.tiwizi.shared.Mode;
import org.tiwizi.shared.Origin;
import org.tiwizi.shared.Slug;
import org.tiwizi.shared.Written;

/** Skills that a company offers, for so many people and hours. */
@Entity
@Table(name = "offer")
class SkillsOffer extends Aggregate {

    private String slug;

    private UUID companyId;

    @ElementCollection
    @CollectionTable(name = "offer_text", joinColumns = @JoinColumn(name = "offer_id"))
    @MapKeyColumn(name = "language")
    @MapKeyEnumerated(EnumType.STRING)
    private Map<Language, OfferText> texts = new EnumMap<>(Language.class);

    @ElementCollection
    @CollectionTable(name = "offer_skill", joinColumns = @JoinColumn(name = "offer_id"))
    @Column(name = "skill_id")
    private Set<UUID> skills = new LinkedHashSet<>();

    private int people;

    private int hours;

    @Enumerated(EnumType.STRING)
    private Mode mode;

    private @Nullable LocalDate startsOn;

    private @Nullable LocalDate endsOn;

    @ElementCollection
    @CollectionTable(name = "offer_region", joinColumns = @JoinColumn(name = "offer_id"))
    @Column(name = "region_code")
    private Set<String> regions = new LinkedHashSet<>();

    @ElementCollection
    @CollectionTable(name = "offer_sector", joinColumns = @JoinColumn(name = "offer_id"))
    @Column(name = "sector_code")
    private Set<String> sectors = new LinkedHashSet<>();

    @ElementCollection
    @CollectionTable(name = "offer_language", joinColumns = @JoinColumn(name = "offer_id"))
    @Column(name = "language")
    @Enumerated(EnumType.STRING)
    private Set<Language> languages = new LinkedHashSet<>();

    @Enumerated(EnumType.STRING)
    private OfferStatus status = OfferStatus.DRAFT;

    private @Nullable String remark;

    private Instant since;

    private @Nullable Instant publishedAt;

    @Enumerated(EnumType.STRING)
    private Origin origin = Origin.MEMBERS;

    private @Nullable String source;

    @SuppressWarnings("NullAway.Init")
    protected SkillsOffer() {
        // for JPA
    }

    SkillsOffer(UUID id, UUID companyId, OfferForm form, Instant at) {
        super(id);
        this.companyId = companyId;
        this.since = at;
        fill(form);
    }

    SkillsOffer(OfferRecord brought) {
        super(brought.id());
        this.companyId = brought.companyId();
        this.texts.putAll(brought.texts());
        this.slug = Slug.of(Written.best(this.texts, Language.FR).text().title(), id());
        this.skills.addAll(brought.skills());
        this.people = brought.people();
        this.hours = brought.hours();
        this.mode = brought.mode();
        this.startsOn = brought.startsOn();
        this.endsOn = brought.endsOn();
        this.regions.addAll(brought.regions());
        this.sectors.addAll(brought.sectors());
        this.languages.addAll(brought.languages());
        this.status = brought.status();
        this.remark = brought.remark();
        this.since = brought.since();
        this.publishedAt = this.status.isSeen() ? brought.since() : null;
        this.origin = brought.origin();
        this.source = brought.source();
    }

    /** Writes it anew while it still may be written. */
    void write(OfferForm form, Instant at) {
        if (!this.status.isWritable()) {
            throw new Conflict("error.409.transition");
        }
        this.since = (this.status == OfferStatus.DRAFT) ? at : this.since;
        fill(form);
    }

    private void fill(OfferForm form) {
        this.texts.keySet().retainAll(form.texts().keySet());
        this.texts.putAll(form.texts());
        this.slug = Slug.of(Written.best(this.texts, Language.FR).text().title(), id());
        replace(this.skills, form.skills());
        this.people = form.people();
        this.hours = form.hours();
        this.mode = form.mode();
        this.startsOn = form.startsOn();
        this.endsOn = form.endsOn();
        replace(this.regions, form.regions());
        replace(this.sectors, form.sectors());
        replace(this.languages, form.languages());
    }

    private static <T> void replace(Set<T> stored, Collection<T> wanted) {
        stored.retainAll(wanted);
        stored.addAll(wanted);
    }

    /** Submits it for moderation, if nothing is missing. */
    OfferSubmitted submit(Instant at) {
        if (!form().missingToSubmit(Language.FR).isEmpty()) {
            throw new Conflict("offer.conflict.incomplete");
        }
        enter(OfferStatus.IN_MODERATION, at);
        this.remark = null;
        return new OfferSubmitted(id(), this.companyId);
    }

    /** Lets it be seen, as a moderator decides. */
    OfferPublished publish(Instant at) {
        demand(OfferStatus.IN_MODERATION, OfferStatus.PUBLISHED);
        return appear(at);
    }

    /** Lets it be seen again after a pause. */
    OfferPublished resume(Instant at) {
        demand(OfferStatus.PAUSED, OfferStatus.PUBLISHED);
        return appear(at);
    }

    private OfferPublished appear(Instant at) {
        enter(OfferStatus.PUBLISHED, at);
        this.publishedAt = (this.publishedAt != null) ? this.publishedAt : at;
        return new OfferPublished(id(), this.companyId);
    }

    OfferReturned requestChanges(String remark, Instant at) {
        enter(OfferStatus.CHANGES_REQUESTED, at);
        this.remark = remark;
        return new OfferReturned(id(), this.companyId, remark);
    }

    OfferRejected reject(String remark, Instant at) {
        enter(OfferStatus.REJECTED, at);
        this.remark = remark;
        return new OfferRejected(id(), this.companyId, remark);
    }

    OfferHidden pause(Instant at) {
        enter(OfferStatus.PAUSED, at);
        return new OfferHidden(id(), this.companyId);
    }

    OfferHidden close(Instant at) {
        enter(OfferStatus.CLOSED, at);
        return new OfferHidden(id(), this.companyId);
    }

    /** A moderator does not end a pause, a company does not moderate itself. */
    private void demand(OfferStatus from, OfferStatus target) {
        if (this.status != from) {
            throw new IllegalTransition(this.status, target);
        }
    }

    private void enter(OfferStatus target, Instant at) {
        this.status = this.status.to(target);
        this.since = at;
    }

    /** This offer, if it still is the one that was read. */
    SkillsOffer as(@Nullable Integer read) {
        if (read != null && read != version()) {
            throw new Conflict("error.409.text");
        }
        return this;
    }

    /** What is written so far, to be written on. */
    OfferForm form() {
        return new OfferForm(typed(Language.AR), typed(Language.FR), typed(Language.EN), List.copyOf(this.skills),
                this.people, this.hours, this.mode, this.startsOn, this.endsOn, List.copyOf(this.regions),
                List.copyOf(this.sectors), List.copyOf(this.languages), version(), null);
    }

    private OfferTextForm typed(Language language) {
        return OfferTextForm.of(this.texts.get(language));
    }

    OfferStatus status() {
        return this.status;
    }

}
