package org.tiwizi.demonstration;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

import org.tiwizi.account.Member;
import org.tiwizi.mission.HoursService;
import org.tiwizi.mission.IndicatorService;
import org.tiwizi.mission.IndicatorView;
import org.tiwizi.mission.MeasureForm;
import org.tiwizi.mission.MilestoneService;
import org.tiwizi.mission.MissionService;
import org.tiwizi.partnership.HandoverForm;
import org.tiwizi.partnership.PartnershipStepService;
import org.tiwizi.partnership.RemarkForm;
import org.tiwizi.proposal.ProposalApproved;
import org.tiwizi.proposal.Side;
import org.tiwizi.shared.Language;

import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** Missions in several states, lived through by the steps that people take. */
@Component
@Conditional(NoDatabaseConfigured.class)
class DemonstrationMissions {

    private final PartnershipStepService steps;

    private final MissionService missions;

    private final MilestoneService milestones;

    private final HoursService hours;

    private final IndicatorService indicators;

    private final DemonstrationWork work;

    DemonstrationMissions(PartnershipStepService steps, MissionService missions, MilestoneService milestones,
            HoursService hours, IndicatorService indicators, DemonstrationWork work) {
        this.steps = steps;
        this.missions = missions;
        this.milestones = milestones;
        this.hours = hours;
        this.indicators = indicators;
        this.work = work;
    }

    void bring(List<ProposalApproved> approvals) {
        approvals.stream().filter((approval) -> !DemonstrationEndings.ends(approval)).forEach((approval) -> {
            if (approval.companyId().equals(Content.id("angad-competences"))) {
                underWay(approval);
            }
            else if (approval.companyId().equals(Content.id("massa-saveurs"))) {
                late(approval);
            }
            else if (approval.companyId().equals(Content.id("fiduciaire-oum-rbia"))) {
                completed(approval);
            }
            else if (approval.initiativeId().equals(Content.id("nour-naql"))) {
                done(approval);
            }
            else if (approval.companyId().equals(Content.id("cabinet-oued-fes"))) {
                this.steps.activate(approval.partnershipId());
                this.steps.hold(approval.partnershipId(), DemonstrationWork.company(approval));
            }
        });
    }

    private void underWay(ProposalApproved approval) {
        UUID id = approval.partnershipId();
        Member company = DemonstrationWork.company(approval);
        Member association = DemonstrationWork.association(approval);
        this.steps.activate(id);
        delivered(approval, "لقاء تمهيدي مع مؤطري الورشات", -6, "محضر اللقاء عند منسقة المركز.");
        UUID second = this.work.plan(id, "دليل تأطير الورشة الأولى", Side.COMPANY, 5, association);
        this.milestones.deliver(id, second, new RemarkForm("أرسلناه عبر البريد، 12 صفحة."),
                this.work.file("دليل الورشة الأولى"), company);
        this.work.plan(id, "لائحة الشباب المسجلين (العدد فقط)", Side.ASSOCIATION, 12, association);
        this.work.plan(id, "تقييم الورشة الأولى", Side.COMPANY, 30, company);
        worked(approval, 6, 2, "زيارة المركز ولقاء المؤطرين", 7);
        this.work.enter(id, 4, 1, "تحرير دليل الورشة", 3, company);
        UUID contested = this.work.enter(id, 9, 2, "تحضير المطبوعات", 2, company);
        this.hours.contest(id, contested, new RemarkForm("حضر شخص واحد فقط ذلك اليوم."), association);
        UUID own = this.work.enter(id, 5, 2, "تسجيل الشباب وتهييء القاعة", 4, association);
        this.hours.contest(id, own, new RemarkForm("لم نشتغل معكم سوى ثلاث ساعات ذلك اليوم."), company);
        this.work.define(id, "شباب تابعوا ورشة", "شاب", 0, 30, Language.AR, company);
        this.work.define(id, "مؤطرون قادرون على تقديم الورشة وحدهم", "مؤطر", 0, 4, Language.AR, company);
        IndicatorView measured = this.missions.indicators(id).get(1);
        this.indicators.measure(id, measured.id(), new MeasureForm(BigDecimal.valueOf(2), "ورقة الحضور"),
                this.work.file("ورقة الحضور"), company);
    }

    private void late(ProposalApproved approval) {
        UUID id = approval.partnershipId();
        this.steps.activate(id);
        this.work.plan(id, "Diagnostic de la chaîne de pressage", Side.COMPANY, -20,
                DemonstrationWork.association(approval));
    }

    private void completed(ProposalApproved approval) {
        UUID id = approval.partnershipId();
        Member company = DemonstrationWork.company(approval);
        this.steps.activate(id);
        delivered(approval, "Projet de statuts relu par le bureau", -60,
                "Version remise au secrétariat, avec un résumé en arabe.");
        worked(approval, 18, 2, "Trois séances de travail avec le bureau", 70);
        worked(approval, 8, 1, "Rédaction et relecture", 62);
        this.work.define(id, "Articles mis en conformité", "articles", 0, 24, Language.FR, company);
        this.work.define(id, "Membres du bureau formés", "personnes", 0, 7, Language.FR, company);
        measured(approval, BigDecimal.ONE, "Procès-verbal du bureau");
        handedOver(approval, new HandoverForm(
                "Les statuts et leur modèle sont au secrétariat. Deux membres savent préparer une assemblée générale.",
                45, List.of(8, 16)));
        this.steps.publish(id, company);
        this.steps.publish(id, DemonstrationWork.association(approval));
    }

    private void done(ProposalApproved approval) {
        UUID id = approval.partnershipId();
        this.steps.activate(id);
        delivered(approval, "خريطة المسارات وجدول التتبع", -5, "الخريطة والجدول في المجلد المشترك للجمعية.");
        worked(approval, 26, 1, "رسم المسارات وتكوين المنسقة", 6);
        this.work.define(id, "أحياء يصلها النقل", "أحياء", 4, 9, Language.AR, DemonstrationWork.company(approval));
        measured(approval, BigDecimal.ZERO, "جدول التتبع");
        handedOver(approval,
                new HandoverForm("الخريطة والجدول والدليل عند المنسقة، وهي تحينها كل شهر.", 34, List.of(4, 10)));
    }

    private void delivered(ProposalApproved approval, String title, int days, String what) {
        UUID id = approval.partnershipId();
        Member association = DemonstrationWork.association(approval);
        UUID milestone = this.work.plan(id, title, Side.COMPANY, days, association);
        this.milestones.deliver(id, milestone, new RemarkForm(what), null, DemonstrationWork.company(approval));
        this.milestones.accept(id, milestone, association);
    }

    private void worked(ProposalApproved approval, int hours, int people, String work, int daysAgo) {
        UUID id = approval.partnershipId();
        this.hours.confirm(id, this.work.enter(id, hours, people, work, daysAgo, DemonstrationWork.company(approval)),
                DemonstrationWork.association(approval));
    }

    /** All that was to be measured, each short of its target by so much. */
    private void measured(ProposalApproved approval, BigDecimal missed, String evidence) {
        UUID id = approval.partnershipId();
        this.missions.indicators(id).forEach((indicator) -> {
            this.indicators.measure(id, indicator.id(), new MeasureForm(indicator.target().subtract(missed), evidence),
                    null, DemonstrationWork.company(approval));
            this.indicators.confirm(id, indicator.id(), DemonstrationWork.association(approval));
        });
    }

    private void handedOver(ProposalApproved approval, HandoverForm handover) {
        this.steps.close(approval.partnershipId(), handover, DemonstrationWork.company(approval));
        this.missions.complete(approval.partnershipId(), DemonstrationWork.association(approval));
    }

}
