package org.tiwizi.demonstration;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.tiwizi.account.Member;
import org.tiwizi.account.Role;
import org.tiwizi.alert.Rhythm;
import org.tiwizi.alert.SavedSearchService;
import org.tiwizi.alert.SearchForm;
import org.tiwizi.catalogue.CatalogueKind;
import org.tiwizi.initiative.InitiativeService;
import org.tiwizi.initiative.NeedCard;
import org.tiwizi.message.MessageForm;
import org.tiwizi.message.MessageService;
import org.tiwizi.message.ThreadKeeper;
import org.tiwizi.message.ThreadKind;
import org.tiwizi.proposal.ProposalApproved;
import org.tiwizi.proposal.ProposalRecord;
import org.tiwizi.proposal.ProposalStatus;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/**
 * The threads of what is brought in, what was written in some of them, and a kept search.
 */
@Component
@Conditional(NoDatabaseConfigured.class)
@ConditionalOnProperty(name = "tiwizi.demonstration", matchIfMissing = true)
class DemonstrationMessages {

    private static final List<String> MISSION = List.of("السلام عليكم، متى يناسبكم اللقاء الأول مع المؤطرين؟",
            "وعليكم السلام. يوم الخميس على الساعة العاشرة صباحا، في مركزنا.",
            "ممتاز. سنحضر شخصين ومعنا دليل الورشة.\nهل في القاعة جهاز عرض؟");

    private static final List<String> TALK = List.of(
            "Merci pour votre réponse. Pouvons-nous commencer une semaine plus tard ?",
            "Oui, sans difficulté. Nous écrivons cette date dans la version suivante.");

    private final ThreadKeeper threads;

    private final MessageService messages;

    private final InitiativeService initiatives;

    private final DemonstrationMembers members;

    private final SavedSearchService searches;

    DemonstrationMessages(ThreadKeeper threads, MessageService messages, InitiativeService initiatives,
            DemonstrationMembers members, SavedSearchService searches) {
        this.threads = threads;
        this.messages = messages;
        this.initiatives = initiatives;
        this.members = members;
        this.searches = searches;
    }

    void bring(Collection<ProposalRecord> proposals, Collection<ProposalApproved> approvals) {
        Map<UUID, NeedCard> needs = this.initiatives.needs(proposals.stream().map(ProposalRecord::needId).toList());
        proposals.forEach((proposal) -> {
            UUID associationId = needs.get(proposal.needId()).associationId();
            this.threads.bring(proposal.id(), ThreadKind.PROPOSAL, associationId, proposal.companyId(),
                    proposal.needId(), proposal.movedAt());
            if (proposal.status() == ProposalStatus.IN_DISCUSSION) {
                talk(proposal.id(), TALK, associationId, proposal.companyId());
            }
        });
        watch();
        approvals.forEach((approved) -> {
            this.threads.bring(approved.partnershipId(), ThreadKind.PARTNERSHIP, approved.associationId(),
                    approved.companyId(), approved.needId(), approved.at());
            if (approved.companyId().equals(Content.id("angad-competences"))) {
                talk(approved.partnershipId(), MISSION, approved.associationId(), approved.companyId());
            }
        });
    }

    /** What the company wants to hear of. */
    private void watch() {
        this.searches.save(new SearchForm(CatalogueKind.INITIATIVE, "sector=EDUCATION&region=MA-09",
                "Éducation dans le Souss", Rhythm.DAILY),
                this.members.acting(Content.id("atlas-numerique"), Role.COMPANY));
    }

    /** The company begins, and they take turns. */
    private void talk(UUID id, List<String> texts, UUID associationId, UUID companyId) {
        Member association = this.members.acting(associationId, Role.ASSOCIATION);
        Member company = this.members.acting(companyId, Role.COMPANY);
        for (int turn = 0; turn < texts.size(); turn++) {
            this.messages.write(id, new MessageForm(UUID.randomUUID(), texts.get(turn)), null,
                    (turn % 2 == 0) ? company : association);
        }
    }

}
