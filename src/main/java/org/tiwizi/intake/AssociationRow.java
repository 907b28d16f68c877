package org.tiwizi.intake;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;
import org.tiwizi.initiative.InitiativeRecord;
import org.tiwizi.initiative.InitiativeStatus;
import org.tiwizi.initiative.InitiativeText;
import org.tiwizi.intake.takeover.Invitations.Invited;
import org.tiwizi.organisation.OrganisationKind;
import org.tiwizi.organisation.OrganisationRecord;
import org.tiwizi.organisation.OrganisationStatus;
import org.tiwizi.organisation.SignUpForm;
import org.tiwizi.organisation.ValidYear;
import org.tiwizi.shared.Language;
import org.tiwizi.shared.Origin;
import org.tiwizi.shared.PlainText;
import org.tiwizi.taxonomy.Known;
import org.tiwizi.text.Normaliser;

/**
 * What one row of a spreadsheet says, places and sectors already as codes where they are
 * known. Its things have ids made from what names them, so that the same row makes the
 * same things.
 */
@NullUnmarked
public record AssociationRow(
        @NotBlank @PlainText @Size(min = 2, max = 160) @Pattern(regexp = SignUpForm.NAME) String name,
        @PlainText @Size(min = 2, max = 160) @Pattern(regexp = SignUpForm.NAME) String otherName,
        @PlainText @Size(max = 2000) String mission, @NotBlank @Known(Known.Kind.REGION) String region,
        @Known(Known.Kind.PROVINCE) String province, @NotBlank @Known(Known.Kind.SECTOR) String sector,
        @NotBlank @PlainText @Size(max = 254) @Email(regexp = SignUpForm.EMAIL) String email,
        @ValidYear String foundedIn, @PlainText @Size(max = 200) @Pattern(regexp = SignUpForm.NAME) String title,
        @PlainText @Size(max = 500) String summary, @PlainText @Size(max = 5000) String problem,
        @PlainText @Size(max = 1000) String beneficiaries) {

    private static final java.util.regex.Pattern ARABIC = java.util.regex.Pattern.compile("\\p{IsArabic}");

    /** The id that the association always gets, whoever brings it. */
    UUID associationId() {
        return id("association", Normaliser.normalise(this.name), this.region);
    }

    /** None when the row tells of no initiative. */
    Optional<UUID> initiativeId() {
        return Optional.ofNullable(this.title)
            .map((known) -> id("initiative", associationId().toString(), Normaliser.normalise(known)));
    }

    /** Whether it has words on an initiative that it does not name. */
    boolean isUntitled() {
        return this.title == null && (this.summary != null || this.problem != null || this.beneficiaries != null);
    }

    /** To whom and in which language to write. */
    Invited invited() {
        return new Invited(associationId(), this.email, language(this.name));
    }

    /** A draft, to be verified when its own members have taken it over. */
    OrganisationRecord association(Instant at) {
        Map<Language, String> names = new EnumMap<>(Language.class);
        if (this.otherName != null) {
            names.put(language(this.otherName), this.otherName);
        }
        Language main = language(this.name);
        names.put(main, this.name);
        Map<Language, String> missions = new EnumMap<>(Language.class);
        if (this.mission != null) {
            Language language = language(this.mission);
            missions.put(names.containsKey(language) ? language : main, this.mission);
        }
        Integer year = (this.foundedIn != null) ? Integer.valueOf(this.foundedIn) : null;
        return new OrganisationRecord(associationId(), OrganisationKind.ASSOCIATION, names, missions, this.region,
                this.province, this.sector, null, null, year, OrganisationStatus.DRAFT, at, null, Origin.MEMBERS, null);
    }

    /** A draft, of which its association writes the rest. */
    Optional<InitiativeRecord> initiative(Instant at) {
        return initiativeId().map((id) -> new InitiativeRecord(id, associationId(), InitiativeStatus.DRAFT, at,
                Map.of(language(this.title),
                        new InitiativeText(this.title, (this.summary != null) ? this.summary : "", this.problem, null,
                                this.beneficiaries)),
                this.sector, List.of(), this.region, this.province, List.of(), null, null, null, Origin.MEMBERS, null,
                List.of()));
    }

    private static Language language(String text) {
        return ARABIC.matcher(text).find() ? Language.AR : Language.FR;
    }

    private static UUID id(String... parts) {
        return UUID.nameUUIDFromBytes(("intake|" + String.join("|", parts)).getBytes(StandardCharsets.UTF_8));
    }

    /** Without the address, whatever prints it. */
    @Override
    public String toString() {
        return "AssociationRow";
    }

}
