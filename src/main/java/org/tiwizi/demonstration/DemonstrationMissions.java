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
        UUID first = this.work.plan(id, "لقاء تمهيدي مع مؤطري الورشات", Side.COMPANY, -6, association);
        this.milestones.deliver(id, first, new RemarkForm("محضر اللقاء عند منسقة المركز."), null, company);
        this.milestones.accept(id, first, association);
        UUID second = this.work.plan(id, "دليل تأطير الورشة الأولى", Side.COMPANY, 5, association);
        this.milestones.deliver(id, second, new RemarkForm("أرسلناه عبر البريد، 12 صفحة."),
                this.work.file("دليل الورشة الأولى"), company);
        this.work.plan(id, "لائحة الشباب المسجلين (العدد فقط)", Side.ASSOCIATION, 12, association);
        this.work.plan(id, "تقييم الورشة الأولى", Side.COMPANY, 30, company);
        UUID entry = this.work.enter(id, 6, 2, "زيارة المركز ولقاء المؤطرين", 7, company);
        this.hours.confirm(id, entry, association);
        this.work.enter(id, 4, 1, "تحرير دليل الورشة", 3, company);
        UUID contested = this.work.enter(id, 9, 2, "تحضير المطبوعات", 2, company);
        this.hours.contest(id, contested, new RemarkForm("حضر شخص واحد فقط ذلك اليوم."), association);
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
        Member association = DemonstrationWork.association(approval);
        this.steps.activate(id);
        UUID first = this.work.plan(id, "Projet de statuts relu par le bureau", Side.COMPANY, -60, association);
        this.milestones.deliver(id, first, new RemarkForm("Version remise au secrétariat, avec un résumé en arabe."),
                null, company);
        this.milestones.accept(id, first, association);
        this.hours.confirm(id, this.work.enter(id, 18, 2, "Trois séances de travail avec le bureau", 70, company),
                association);
        this.hours.confirm(id, this.work.enter(id, 8, 1, "Rédaction et relecture", 62, company), association);
        this.work.define(id, "Articles mis en conformité", "articles", 0, 24, Language.FR, company);
        this.work.define(id, "Membres du bureau formés", "personnes", 0, 7, Language.FR, company);
        this.missions.indicators(id).forEach((indicator) -> {
            BigDecimal actual = indicator.target().subtract(BigDecimal.ONE);
            this.indicators.measure(id, indicator.id(), new MeasureForm(actual, "Procès-verbal du bureau"), null,
                    company);
            this.indicators.confirm(id, indicator.id(), association);
        });
        this.steps.close(id, new HandoverForm(
                "Les statuts et leur modèle sont au secrétariat. Deux membres savent préparer une assemblée générale.",
                45, List.of(8, 16)), company);
        this.missions.complete(id, association);
        this.steps.publish(id, company);
        this.steps.publish(id, association);
    }

    private void done(ProposalApproved approval) {
        UUID id = approval.partnershipId();
        Member company = DemonstrationWork.company(approval);
        Member association = DemonstrationWork.association(approval);
        this.steps.activate(id);
        UUID first = this.work.plan(id, "خريطة المسارات وجدول التتبع", Side.COMPANY, -5, association);
        this.milestones.deliver(id, first, new RemarkForm("الخريطة والجدول في المجلد المشترك للجمعية."), null, company);
        this.milestones.accept(id, first, association);
        this.hours.confirm(id, this.work.enter(id, 26, 1, "رسم المسارات وتكوين المنسقة", 6, company), association);
        this.work.define(id, "أحياء يصلها النقل", "أحياء", 4, 9, Language.AR, company);
        this.missions.indicators(id).forEach((indicator) -> {
            this.indicators.measure(id, indicator.id(), new MeasureForm(indicator.target(), "جدول التتبع"), null,
                    company);
            this.indicators.confirm(id, indicator.id(), association);
        });
        this.steps.close(id,
                new HandoverForm("الخريطة والجدول والدليل عند المنسقة، وهي تحينها كل شهر.", 34, List.of(4, 10)),
                company);
        this.missions.complete(id, association);
    }

}
