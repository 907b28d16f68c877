package org.tiwizi.initiative;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import org.jspecify.annotations.Nullable;
import org.tiwizi.shared.Aggregate;
import org.tiwizi.shared.Conflict;
import org.tiwizi.shared.Language;
import org.tiwizi.shared.Mode;

/** Skills that an initiative needs, for so many hours of so many people. */
@Entity
class Need extends Aggregate {

    @ManyToOne(fetch = FetchType.LAZY)
    private Initiative initiative;

    private int position;

    @ElementCollection
    @CollectionTable(name = "need_text", joinColumns = @JoinColumn(name = "need_id"))
    @MapKeyColumn(name = "language")
    @MapKeyEnumerated(EnumType.STRING)
    private Map<Language, NeedText> texts = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "need_skill", joinColumns = @JoinColumn(name = "need_id"))
    @Column(name = "skill_id")
    private Set<UUID> skills = new HashSet<>();

    private int hours;

    private int people;

    private int places = 1;

    // counted by the table of shares, never by this row
    @Column(insertable = false, updatable = false)
    private int taken;

    @Column(insertable = false, updatable = false)
    private int hoursTaken;

    @Enumerated(EnumType.STRING)
    private Mode mode;

    private @Nullable String regionCode;

    private @Nullable String provinceCode;

    private @Nullable LocalDate startsOn;

    private @Nullable LocalDate endsOn;

    @SuppressWarnings("NullAway.Init")
    protected Need() {
        // for JPA
    }

    Need(UUID id, Initiative initiative, int position) {
        super(id);
        this.initiative = initiative;
        this.position = position;
        this.mode = Mode.ONSITE;
    }

    void write(NeedForm form) {
        Map<Language, NeedText> written = form.texts();
        this.texts.keySet().retainAll(written.keySet());
        this.texts.putAll(written);
        this.skills.retainAll(form.skills());
        this.skills.addAll(form.skills());
        this.hours = form.hours();
        this.people = form.people();
        if (form.places() < this.taken) {
            throw new Conflict("need.conflict.places");
        }
        this.places = form.places();
        this.mode = form.mode();
        this.regionCode = form.region();
        this.provinceCode = form.province();
        this.startsOn = form.startsOn();
        this.endsOn = form.endsOn();
    }

    Initiative initiative() {
        return this.initiative;
    }

    int position() {
        return this.position;
    }

    Map<Language, NeedText> texts() {
        return this.texts;
    }

    Set<UUID> skills() {
        return this.skills;
    }

    int hours() {
        return this.hours;
    }

    int people() {
        return this.people;
    }

    NeedPlaces places() {
        return new NeedPlaces(this.places, this.taken, this.hoursTaken);
    }

    Mode mode() {
        return this.mode;
    }

    /** The region of its own place; none when it has the place of its initiative. */
    @Nullable String regionCode() {
        return this.regionCode;
    }

    @Nullable String provinceCode() {
        return this.provinceCode;
    }

    @Nullable LocalDate startsOn() {
        return this.startsOn;
    }

    @Nullable LocalDate endsOn() {
        return this.endsOn;
    }

}
