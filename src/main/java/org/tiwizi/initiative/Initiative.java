package org.tiwizi.initiative;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;
import org.tiwizi.shared.Aggregate;
import org.tiwizi.shared.Conflict;
import org.tiwizi.shared.IllegalTransition;
import org.tiwizi.shared.Language;
import org.tiwizi.shared.Origin;
import org.tiwizi.shared.Slug;
import org.tiwizi.shared.Written;

/**
 * What an association wants to achieve, in up to three languages, with the needs for
 * skills that it has on the way.
 */
@Entity
class Initiative extends Aggregate {

    /** So that a page, and what a company must read, stays short. */
    static final int MOST_NEEDS = 10;

    private String slug;

    private UUID associationId;

    @ElementCollection
    @CollectionTable(name = "initiative_text", joinColumns = @JoinColumn(name = "initiative_id"))
    @MapKeyColumn(name = "language")
    @MapKeyEnumerated(EnumType.STRING)
    private Map<Language, InitiativeText> texts = new HashMap<>();

    private @Nullable String sectorCode;

    @ElementCollection
    @CollectionTable(name = "initiative_goal", joinColumns = @JoinColumn(name = "initiative_id"))
    @Column(name = "goal")
    private Set<Integer> goals = new HashSet<>();

    private @Nullable String regionCode;

    private @Nullable String provinceCode;

    @ElementCollection
    @CollectionTable(name = "initiative_commune", joinColumns = @JoinColumn(name = "initiative_id"))
    @Column(name = "commune_code")
    private Set<String> communes = new HashSet<>();

    private @Nullable LocalDate startsOn;

    private @Nullable LocalDate endsOn;

    // a picture is sent by a form of its own: it must not outdate the text being written
    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "picture_id"))
    @AttributeOverride(name = "width", column = @Column(name = "picture_width"))
    @AttributeOverride(name = "height", column = @Column(name = "picture_height"))
    @OptimisticLock(excluded = true)
    private @Nullable Picture picture;

    @OneToMany(mappedBy = "initiative", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private Set<Need> needs = new LinkedHashSet<>();

    @Enumerated(EnumType.STRING)
    private InitiativeStatus status = InitiativeStatus.DRAFT;

    private @Nullable String remark;

    private Instant since;

    private @Nullable Instant publishedAt;

    @Enumerated(EnumType.STRING)
    private Origin origin = Origin.MEMBERS;

    private @Nullable String source;

    @SuppressWarnings("NullAway.Init")
    protected Initiative() {
        // for JPA
    }

    Initiative(UUID id, UUID associationId, InitiativeForm form, Instant at) {
        super(id);
        this.associationId = associationId;
        this.since = at;
        this.slug = id.toString();
        write(form);
    }

    /** Its address follows its title until people may have kept it. */
    void write(InitiativeForm form) {
        demandWritable();
        Map<Language, InitiativeText> written = form.texts();
        this.texts.keySet().retainAll(written.keySet());
        this.texts.putAll(written);
        this.sectorCode = form.sector();
        replace(this.goals, form.goals());
        this.regionCode = form.region();
        this.provinceCode = form.province();
        replace(this.communes, form.communes());
        this.startsOn = form.startsOn();
        this.endsOn = form.endsOn();
        if (this.publishedAt == null) {
            this.slug = Slug.of(Written.best(this.texts, Language.FR).text().title(), id());
        }
    }

    private static <T> void replace(Set<T> present, List<T> wanted) {
        present.retainAll(wanted);
        present.addAll(wanted);
    }

    void show(@Nullable Picture picture) {
        demandWritable();
        this.picture = picture;
    }

    Need add(UUID needId, NeedForm form) {
        demandWritable();
        if (this.needs.size() >= MOST_NEEDS) {
            throw new Conflict("initiative.conflict.needs");
        }
        int position = this.needs.stream().mapToInt(Need::position).max().orElse(0) + 1;
        Need need = new Need(needId, this, position);
        need.write(form);
        this.needs.add(need);
        return need;
    }

    Optional<Need> need(UUID needId) {
        return this.needs.stream().filter((need) -> need.id().equals(needId)).findFirst();
    }

    void remove(Need need) {
        demandWritable();
        this.needs.remove(need);
    }

    void demandWritable() {
        if (!this.status.isWritable()) {
            throw new Conflict("initiative.conflict.locked");
        }
    }

    InitiativeSubmitted submit(Instant at) {
        move(InitiativeStatus.IN_MODERATION, at);
        this.remark = null;
        return new InitiativeSubmitted(id(), this.associationId);
    }

    InitiativePublished publish(Instant at) {
        demand(InitiativeStatus.IN_MODERATION, InitiativeStatus.PUBLISHED);
        move(InitiativeStatus.PUBLISHED, at);
        this.remark = null;
        if (this.publishedAt == null) {
            this.publishedAt = at;
        }
        return new InitiativePublished(id(), this.associationId);
    }

    InitiativeReturned requestChanges(String remark, Instant at) {
        move(InitiativeStatus.CHANGES_REQUESTED, at);
        this.remark = remark;
        return new InitiativeReturned(id(), this.associationId, remark);
    }

    InitiativeRejected reject(String remark, Instant at) {
        move(InitiativeStatus.REJECTED, at);
        this.remark = remark;
        return new InitiativeRejected(id(), this.associationId, remark);
    }

    InitiativeHidden pause(Instant at) {
        move(InitiativeStatus.PAUSED, at);
        return new InitiativeHidden(id(), this.associationId);
    }

    InitiativePublished resume(Instant at) {
        demand(InitiativeStatus.PAUSED, InitiativeStatus.PUBLISHED);
        move(InitiativeStatus.PUBLISHED, at);
        return new InitiativePublished(id(), this.associationId);
    }

    InitiativeHidden close(Instant at) {
        move(InitiativeStatus.CLOSED, at);
        return new InitiativeHidden(id(), this.associationId);
    }

    // publishing and resuming lead to the same state from different ones
    private void demand(InitiativeStatus present, InitiativeStatus target) {
        if (this.status != present) {
            throw new IllegalTransition(this.status, target);
        }
    }

    private void move(InitiativeStatus target, Instant at) {
        this.status = this.status.to(target);
        this.since = at;
    }

    String slug() {
        return this.slug;
    }

    UUID associationId() {
        return this.associationId;
    }

    Map<Language, InitiativeText> texts() {
        return this.texts;
    }

    @Nullable String sectorCode() {
        return this.sectorCode;
    }

    Set<Integer> goals() {
        return this.goals;
    }

    @Nullable String regionCode() {
        return this.regionCode;
    }

    @Nullable String provinceCode() {
        return this.provinceCode;
    }

    Set<String> communes() {
        return this.communes;
    }

    @Nullable LocalDate startsOn() {
        return this.startsOn;
    }

    @Nullable LocalDate endsOn() {
        return this.endsOn;
    }

    @Nullable Picture picture() {
        return this.picture;
    }

    Set<Need> needs() {
        return this.needs;
    }

    InitiativeStatus status() {
        return this.status;
    }

    @Nullable String remark() {
        return this.remark;
    }

    Instant since() {
        return this.since;
    }

    @Nullable Instant publishedAt() {
        return this.publishedAt;
    }

    Origin origin() {
        return this.origin;
    }

    @Nullable String source() {
        return this.source;
    }

}
