package org.tiwizi.mission;

import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.tiwizi.partnership.FollowUpService;
import org.tiwizi.partnership.PartnershipService;
import org.tiwizi.partnership.PartnershipStepService;
import org.tiwizi.proposal.MeetingRoom;

import org.springframework.beans.factory.annotation.Autowired;

/** An approved partnership, whose convention is still to be signed. */
abstract class MissionRoom extends MeetingRoom {

    @Autowired
    PartnershipStepService partnershipSteps;

    @Autowired
    PartnershipService partnerships;

    @Autowired
    FollowUpService followUps;

    @Autowired
    MissionService missions;

    @Autowired
    MilestoneService milestones;

    @Autowired
    HoursService hours;

    @Autowired
    IndicatorService indicators;

    @Autowired
    MissionFiles files;

    @Autowired
    MissionClock timer;

    UUID id = UUID.randomUUID();

    @BeforeEach
    void anApprovedPartnership() {
        this.database.sql("""
                insert into goal (number, colour, name_ar, name_fr, name_en, title_ar, title_fr, title_en)
                select n, '#fff', 'x', 'x', 'x', 'x', 'x', 'x' from generate_series(1, 17) n on conflict do nothing
                """).update();
        this.id = this.steps.approve(agree(), null, this.company);
    }

}
