package org.tiwizi.demonstration;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

import org.tiwizi.account.Member;
import org.tiwizi.mission.HoursService;
import org.tiwizi.mission.IndicatorService;
import org.tiwizi.mission.MeasureForm;
import org.tiwizi.mission.MilestoneService;
import org.tiwizi.mission.MissionService;
import org.tiwizi.partnership.FollowUpForm;
import org.tiwizi.partnership.FollowUpService;
import org.tiwizi.partnership.HandoverForm;
import org.tiwizi.partnership.PartnershipStepService;
import org.tiwizi.partnership.RemarkForm;
import org.tiwizi.proposal.ProposalApproved;
import org.tiwizi.proposal.Side;
import org.tiwizi.shared.Language;

import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/**
 * How partnerships of the demonstration went on or ended: handed over, in dispute, broken
 * off, renewed, and asked after 90 and 180 days whether it is still used.
 */
@Component
@Conditional(NoDatabaseConfigured.class)
class DemonstrationEndings {

    private static final UUID CLOSING = Content.id("hotel-bab-tafoukt");

    private static final UUID DISPUTED = Content.id("imprimerie-bab-berrima");

    private static final UUID TERMINATED = Content.id("mersat-assurances");

    private static final UUID RENEWED = Content.id("seguia-ingenierie");

    private static final UUID AFTER_180 = Content.id("sahel-transit");

    /** Of the company that people sign in as. */
    private static final UUID AFTER_90 = Content.id("oumanae-dakhla");

    private final PartnershipStepService steps;

    private final Missions missions;

    private final FollowUpService followUps;

    private final DemonstrationWork work;

    private final DemonstrationPast past;

    DemonstrationEndings(PartnershipStepService steps, Missions missions, FollowUpService followUps,
            DemonstrationWork work, DemonstrationPast past) {
        this.steps = steps;
        this.missions = missions;
        this.followUps = followUps;
        this.work = work;
        this.past = past;
    }

    /** Whether a partnership is told here. */
    static boolean ends(ProposalApproved approval) {
        return List.of(CLOSING, DISPUTED, TERMINATED, RENEWED, AFTER_180).contains(approval.companyId())
                || approval.initiativeId().equals(AFTER_90);
    }

    void bring(List<ProposalApproved> approvals) {
        approvals.stream().filter(DemonstrationEndings::ends).forEach((approval) -> {
            UUID id = approval.partnershipId();
            Member company = DemonstrationWork.company(approval);
            Member association = DemonstrationWork.association(approval);
            this.steps.activate(id);
            this.work.plan(id, "لقاء أول", Side.COMPANY, 3, association);
            if (approval.companyId().equals(CLOSING)) {
                this.work.enter(id, 12, 1, "جدول الكلفة مع أمينات المال", 6, company);
                this.steps.close(id,
                        new HandoverForm("الجدول عند أمينتي المال، وتحيينه مشروح في ورقته الأخيرة.", 34, List.of(8)),
                        company);
            }
            else if (approval.companyId().equals(DISPUTED)) {
                this.steps.dispute(id, new RemarkForm("Le carnet imprimé ne suit pas le modèle que nous avions relu."),
                        association);
            }
            else if (approval.companyId().equals(TERMINATED)) {
                this.steps.terminate(id,
                        new RemarkForm("Nos deux formatrices ont quitté l’entreprise ; nous ne pouvons pas continuer."),
                        company);
            }
            else {
                complete(approval, company, association);
            }
        });
        this.followUps.tick();
        this.followUps.tick();
        approvals.stream()
            .filter((one) -> one.companyId().equals(AFTER_180))
            .forEach((approval) -> this.followUps.answer(approval.partnershipId(),
                    new FollowUpForm(FollowUpForm.StillUsed.YES, "نستعمل المسارين كل يوم."),
                    DemonstrationWork.association(approval)));
    }

    private void complete(ProposalApproved approval, Member company, Member association) {
        UUID id = approval.partnershipId();
        this.missions.done(id, company, association);
        this.steps.close(id,
                new HandoverForm("النماذج والدليل عند أمين المال ونائبه، وهما اللذان يحينانها.", 120, List.of(8, 16)),
                company);
        this.missions.complete(id, association);
        if (approval.companyId().equals(RENEWED)) {
            this.steps.renew(id, company);
        }
        else {
            this.past.move(id, approval.companyId().equals(AFTER_180) ? 185 : 95);
        }
    }

    /** Work that was done and confirmed. */
    @Component
    @Conditional(NoDatabaseConfigured.class)
    static class Missions {

        private final MissionService missions;

        private final MilestoneService milestones;

        private final HoursService hours;

        private final IndicatorService indicators;

        private final DemonstrationWork work;

        Missions(MissionService missions, MilestoneService milestones, HoursService hours, IndicatorService indicators,
                DemonstrationWork work) {
            this.missions = missions;
            this.milestones = milestones;
            this.hours = hours;
            this.indicators = indicators;
            this.work = work;
        }

        void done(UUID id, Member company, Member association) {
            this.missions.show(id).milestones().forEach((milestone) -> {
                this.milestones.deliver(id, milestone.id(), new RemarkForm("سلمنا النسخة الأولى."), null, company);
                this.milestones.sendBack(id, milestone.id(), new RemarkForm("ينقصها مثال بالأرقام."), association);
                this.milestones.deliver(id, milestone.id(), new RemarkForm("النسخة النهائية مرفقة."),
                        this.work.file("النسخة النهائية"), company);
                this.milestones.accept(id, milestone.id(), association);
            });
            this.hours.confirm(id, this.work.enter(id, 20, 1, "إعداد وتكوين", 4, company), association);
            this.work.define(id, "أشخاص تم تكوينهم", "شخص", 0, 12, Language.AR, company);
            this.missions.indicators(id).forEach((indicator) -> {
                this.indicators.measure(id, indicator.id(), new MeasureForm(BigDecimal.valueOf(11), "ورقة الحضور"),
                        this.work.file("ورقة الحضور"), company);
                this.indicators.confirm(id, indicator.id(), association);
            });
        }

        void complete(UUID id, Member party) {
            this.missions.complete(id, party);
        }

    }

}
