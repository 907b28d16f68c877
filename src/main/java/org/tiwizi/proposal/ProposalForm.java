package org.tiwizi.proposal;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;
import org.tiwizi.initiative.NeedCard;
import org.tiwizi.offer.OfferCard;
import org.tiwizi.shared.Mode;
import org.tiwizi.shared.Period;
import org.tiwizi.shared.PlainText;
import org.tiwizi.shared.Plausible;

/**
 * A version of the terms and the letter that explains it, first or later; hours are in
 * all. What is left open can be agreed later.
 */
@NullUnmarked
public record ProposalForm(@NotNull UUID need, @NotBlank @PlainText @Size(max = 2000) String message,
        @NotNull @Min(1) @Max(2000) Integer hours, @NotNull @Min(1) @Max(100) Integer people,
        @Plausible LocalDate startsOn, @Plausible LocalDate endsOn, @NotNull Mode mode,
        @PlainText @Size(max = 200) String place, LegalMode legalMode, @PlainText @Size(max = 2000) String scopeIn,
        @PlainText @Size(max = 2000) String scopeOut, @PlainText @Size(max = 1000) String deliverable,
        @PlainText @Size(max = 1000) String criteria, @PlainText @Size(max = 100) String associationContact,
        @PlainText @Size(max = 100) String companyContact, @Valid IndicatorForm indicator1,
        @Valid IndicatorForm indicator2, @Valid IndicatorForm indicator3, @Valid IndicatorForm indicator4,
        @Valid IndicatorForm indicator5) implements Period {

    public ProposalForm {
        indicator1 = there(indicator1);
        indicator2 = there(indicator2);
        indicator3 = there(indicator3);
        indicator4 = there(indicator4);
        indicator5 = there(indicator5);
    }

    private static IndicatorForm there(IndicatorForm indicator) {
        return (indicator != null) ? indicator : IndicatorForm.blank();
    }

    /** All that the need asks of one company, to be changed where it can give less. */
    public static ProposalForm of(NeedCard need, String deliverable) {
        return new ProposalForm(need.id(), null, need.places().share(need.hours()), need.people(), need.startsOn(),
                need.endsOn(), need.mode(), null, LegalMode.FREE_SERVICE, null, null, deliverable, null, null, null,
                null, null, null, null, null);
    }

    /**
     * All that an offer gives, for one need of an association; none chosen yet if null.
     */
    public static ProposalForm asking(OfferCard offer, NeedCard need, String deliverable) {
        return new ProposalForm((need != null) ? need.id() : null, null, offer.hours(), offer.people(),
                offer.startsOn(), offer.endsOn(), offer.mode(), null, LegalMode.FREE_SERVICE, null, null, deliverable,
                null, null, null, null, null, null, null, null);
    }

    /** The version on the table, to be changed. */
    public static ProposalForm of(UUID need, TermsView terms) {
        TermsContent content = terms.content();
        List<IndicatorForm> indicators = terms.indicators().stream().map(IndicatorForm::of).toList();
        return new ProposalForm(need, null, content.hours(), content.people(), content.startsOn(), content.endsOn(),
                content.mode(), content.place(), content.legalMode(), content.scopeIn(), content.scopeOut(),
                content.deliverable(), content.criteria(), content.associationContact(), content.companyContact(),
                at(indicators, 0), at(indicators, 1), at(indicators, 2), at(indicators, 3), at(indicators, 4));
    }

    private static IndicatorForm at(List<IndicatorForm> indicators, int place) {
        return (place < indicators.size()) ? indicators.get(place) : null;
    }

    /** Free service where nothing was chosen: the usual case (DOMAIN.md, section 3). */
    TermsContent content() {
        return new TermsContent(this.hours, this.people, this.mode, this.startsOn, this.endsOn, this.place,
                (this.legalMode != null) ? this.legalMode : LegalMode.FREE_SERVICE, this.scopeIn, this.scopeOut,
                this.deliverable, this.criteria, this.associationContact, this.companyContact);
    }

    List<AgreedIndicator> indicators() {
        return Stream.of(this.indicator1, this.indicator2, this.indicator3, this.indicator4, this.indicator5)
            .filter(Objects::nonNull)
            .filter((indicator) -> !indicator.isBlank())
            .map(IndicatorForm::agreed)
            .toList();
    }

}
