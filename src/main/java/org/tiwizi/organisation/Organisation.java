package org.tiwizi.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import org.jspecify.annotations.Nullable;
import org.tiwizi.shared.Aggregate;
import org.tiwizi.shared.Conflict;
import org.tiwizi.shared.IllegalTransition;
import org.tiwizi.shared.Language;
import org.tiwizi.shared.Origin;
import org.tiwizi.shared.Slug;
import org.tiwizi.text.Normaliser;

/** An association, a company or a public institution. */
@Entity
class Organisation extends Aggregate {

    @Enumerated(EnumType.STRING)
    private OrganisationKind kind;

    private String slug;

    private @Nullable String regionCode;

    private @Nullable String provinceCode;

    private @Nullable String sectorCode;

    private @Nullable String activityCode;

    private @Nullable String ice;

    private @Nullable Integer foundedIn;

    private @Nullable String website;

    @Enumerated(EnumType.STRING)
    private OrganisationStatus status = OrganisationStatus.DRAFT;

    private @Nullable String remark;

    private Instant since;

    private @Nullable Instant verifiedAt;

    private @Nullable Instant appealedAt;

    @Enumerated(EnumType.STRING)
    private Origin origin = Origin.MEMBERS;

    private @Nullable String source;

    private Instant createdAt;

    private String comparableNames;

    @ElementCollection
    @CollectionTable(name = "organisation_text", joinColumns = @JoinColumn(name = "organisation_id"))
    @MapKeyColumn(name = "language")
    @MapKeyEnumerated(EnumType.STRING)
    private Map<Language, OrganisationText> texts = new HashMap<>();

    @SuppressWarnings("NullAway.Init")
    protected Organisation() {
        // for JPA
    }

    /** A draft, as it was described when signing up. */
    Organisation(SignUp signUp, Instant at) {
        this.kind = signUp.kind();
        this.slug = Slug.of(signUp.organisationName(), id());
        this.regionCode = signUp.regionCode();
        this.sectorCode = signUp.sectorCode();
        this.activityCode = signUp.activityCode();
        this.ice = signUp.ice();
        this.since = at;
        this.createdAt = at;
        this.texts.put(signUp.language(), new OrganisationText(signUp.organisationName(), null));
        this.comparableNames = comparable(names());
    }

    /**
     * Takes over what its member wrote. A verified organisation keeps the names and the
     * ICE that were verified, and a change of what its public page says is announced.
     * @throws Conflict when reviewers are deciding on it, or a verified name would change
     */
    Optional<OrganisationChanged> change(OrganisationForm form) {
        demandWritable();
        if (this.status.isPublic() && !form.renames(names()).isEmpty()) {
            throw new Conflict("organisation.conflict.name");
        }
        Map<Language, OrganisationText> written = form.texts();
        @Nullable String address = Website.of(form.website()).map(Website::address).orElse(null);
        boolean rewritten = !this.texts.equals(written);
        boolean shown = rewritten || !Objects.equals(this.website, address);
        if (rewritten) {
            this.texts.keySet().retainAll(written.keySet());
            this.texts.putAll(written);
            this.comparableNames = comparable(names());
        }
        this.website = address;
        this.regionCode = form.region();
        this.provinceCode = form.province();
        this.foundedIn = (form.foundedIn() != null) ? Integer.valueOf(form.foundedIn()) : null;
        if (this.kind == OrganisationKind.COMPANY) {
            this.activityCode = form.activitySector();
        }
        else {
            this.sectorCode = form.sector();
        }
        if (this.kind == OrganisationKind.COMPANY && !this.status.isPublic()) {
            this.ice = Ice.of(form.ice()).map(Ice::digits).orElse(null);
        }
        return (shown && this.status.isPublic()) ? Optional.of(new OrganisationChanged(id())) : Optional.empty();
    }

    void demandWritable() {
        if (this.status.isLocked()) {
            throw new Conflict(
                    this.status.isWaiting() ? "organisation.conflict.locked" : "organisation.conflict.suspended");
        }
    }

    /** The old remark was answered: nobody is to take it for a new one. */
    OrganisationSubmitted submit(Instant at) {
        demand(this.status.isSubmittable(), OrganisationStatus.SUBMITTED);
        enter(OrganisationStatus.SUBMITTED, at);
        this.remark = null;
        return new OrganisationSubmitted(id());
    }

    OrganisationVerified verify(Instant at) {
        demand(this.status.isWaiting(), OrganisationStatus.VERIFIED);
        enter(OrganisationStatus.VERIFIED, at);
        this.verifiedAt = at;
        this.appealedAt = null;
        this.remark = null;
        return new OrganisationVerified(id());
    }

    OrganisationReturned requestChanges(String why, Instant at) {
        enter(OrganisationStatus.CHANGES_REQUESTED, at);
        this.remark = why;
        return new OrganisationReturned(id(), why);
    }

    OrganisationRejected reject(String why, Instant at) {
        enter(OrganisationStatus.REJECTED, at);
        this.remark = why;
        return new OrganisationRejected(id(), why);
    }

    /** Whether it was refused, and its members did not contest that before. */
    boolean isContestable() {
        return this.status == OrganisationStatus.REJECTED && this.appealedAt == null;
    }

    /** Contests a refusal, once. */
    OrganisationAppealed appeal(String why, Instant at) {
        demand(this.status == OrganisationStatus.REJECTED, OrganisationStatus.SUBMITTED);
        if (this.appealedAt != null) {
            throw new Conflict("organisation.conflict.appealed");
        }
        enter(OrganisationStatus.SUBMITTED, at);
        this.appealedAt = at;
        return new OrganisationAppealed(id(), why);
    }

    /** A reviewer begins to look at it, or leaves it to others again. */
    void take(boolean taken, Instant at) {
        demand(this.status.isWaiting(), OrganisationStatus.IN_REVIEW);
        enter(taken ? OrganisationStatus.IN_REVIEW : OrganisationStatus.SUBMITTED, at);
    }

    OrganisationExpiring expire(LocalDate until, Instant at) {
        enter(OrganisationStatus.EXPIRING, at);
        return new OrganisationExpiring(id(), until);
    }

    /** What was about to end was replaced in time. */
    void renew(Instant at) {
        demand(this.status == OrganisationStatus.EXPIRING, OrganisationStatus.VERIFIED);
        enter(OrganisationStatus.VERIFIED, at);
    }

    OrganisationLapsed lapse(Instant at) {
        enter(OrganisationStatus.LAPSED, at);
        return new OrganisationLapsed(id());
    }

    OrganisationSuspended suspend(String why, Instant at) {
        enter(OrganisationStatus.SUSPENDED, at);
        this.remark = why;
        return new OrganisationSuspended(id(), why);
    }

    OrganisationReinstated reinstate(Instant at) {
        demand(this.status == OrganisationStatus.SUSPENDED, OrganisationStatus.VERIFIED);
        enter(OrganisationStatus.VERIFIED, at);
        this.remark = null;
        return new OrganisationReinstated(id());
    }

    void close(Instant at) {
        enter(OrganisationStatus.CLOSED, at);
    }

    // several ways lead to the same state, each from its own
    private void demand(boolean holds, OrganisationStatus target) {
        if (!holds) {
            throw new IllegalTransition(this.status, target);
        }
    }

    private void enter(OrganisationStatus target, Instant at) {
        this.status = this.status.to(target);
        this.since = at;
    }

    OrganisationStatus status() {
        return this.status;
    }

    @Nullable String ice() {
        return this.ice;
    }

    Instant since() {
        return this.since;
    }

    OrganisationCard card(ZoneId zone) {
        @Nullable LocalDate verifiedOn = (this.verifiedAt != null) ? LocalDate.ofInstant(this.verifiedAt, zone) : null;
        return new OrganisationCard(id(), this.kind, this.slug, names(), this.regionCode, this.provinceCode,
                this.sectorCode, this.activityCode, this.status, verifiedOn, this.origin, this.source);
    }

    OrganisationPage page(ZoneId zone) {
        Map<Language, String> missions = new EnumMap<>(Language.class);
        this.texts.forEach((language, text) -> {
            if (text.mission() != null) {
                missions.put(language, text.mission());
            }
        });
        return new OrganisationPage(card(zone), missions, this.ice, this.foundedIn, this.website, this.remark);
    }

    private Map<Language, String> names() {
        Map<Language, String> names = new EnumMap<>(Language.class);
        this.texts.forEach((language, text) -> names.put(language, text.name()));
        return names;
    }

    /** All names as the directory compares them. */
    static String comparable(Map<Language, String> names) {
        return names.values().stream().map(Normaliser::normalise).collect(Collectors.joining(" "));
    }

}
