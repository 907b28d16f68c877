package org.tiwizi.demonstration;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import org.tiwizi.account.Member;
import org.tiwizi.account.Role;
import org.tiwizi.document.CheckedFile;
import org.tiwizi.document.FileCheck;
import org.tiwizi.document.UnusableFile;
import org.tiwizi.mission.HoursForm;
import org.tiwizi.mission.HoursService;
import org.tiwizi.mission.IndicatorService;
import org.tiwizi.mission.MilestoneForm;
import org.tiwizi.mission.MilestoneService;
import org.tiwizi.proposal.IndicatorForm;
import org.tiwizi.proposal.ProposalApproved;
import org.tiwizi.proposal.Side;
import org.tiwizi.shared.Language;

import org.springframework.context.annotation.Conditional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** What missions of the demonstration are made of; days count from today. */
@Component
@Conditional(NoDatabaseConfigured.class)
class DemonstrationWork {

    private final MilestoneService milestones;

    private final HoursService hours;

    private final IndicatorService indicators;

    private final FileCheck check;

    private final Clock clock;

    DemonstrationWork(MilestoneService milestones, HoursService hours, IndicatorService indicators, FileCheck check,
            Clock clock) {
        this.milestones = milestones;
        this.hours = hours;
        this.indicators = indicators;
        this.check = check;
        this.clock = clock;
    }

    UUID plan(UUID id, String title, Side owner, int days, Member by) {
        UUID key = UUID.randomUUID();
        this.milestones.plan(id, new MilestoneForm(key, title, owner, LocalDate.now(this.clock).plusDays(days)), by);
        return key;
    }

    UUID enter(UUID id, int hours, int people, String work, int daysAgo, Member by) {
        UUID key = UUID.randomUUID();
        this.hours.enter(id, new HoursForm(key, LocalDate.now(this.clock).minusDays(daysAgo), hours, people, work), by);
        return key;
    }

    void define(UUID id, String name, String unit, int baseline, int target, Language language, Member by) {
        this.indicators.define(id,
                new IndicatorForm(name, unit, BigDecimal.valueOf(baseline), BigDecimal.valueOf(target)), language, by);
    }

    /** A file that was sent under this name. */
    CheckedFile file(String name) {
        try {
            return this.check.check(name + ".pdf", new ClassPathResource("demonstration/guide.pdf"));
        }
        catch (UnusableFile | IOException ex) {
            throw new IllegalStateException("The file of the demonstration is not taken", ex);
        }
    }

    static Member company(ProposalApproved approval) {
        return member(approval.companyId(), Role.COMPANY);
    }

    static Member association(ProposalApproved approval) {
        return member(approval.associationId(), Role.ASSOCIATION);
    }

    static Member member(UUID organisation, Role role) {
        return new Member(organisation, organisation, role, "", Language.AR, 0);
    }

}
