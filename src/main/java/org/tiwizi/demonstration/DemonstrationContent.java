package org.tiwizi.demonstration;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tiwizi.catalogue.CatalogueService;
import org.tiwizi.initiative.InitiativeRecord;
import org.tiwizi.initiative.InitiativeService;
import org.tiwizi.initiative.InitiativeStatus;
import org.tiwizi.moderation.ModerationService;
import org.tiwizi.moderation.SubjectKind;
import org.tiwizi.offer.OfferRecord;
import org.tiwizi.offer.OfferService;
import org.tiwizi.offer.OfferStatus;
import org.tiwizi.organisation.OrganisationRecord;
import org.tiwizi.organisation.OrganisationService;
import org.tiwizi.organisation.OrganisationStatus;
import org.tiwizi.partnership.PartnershipService;
import org.tiwizi.proposal.ProposalApproved;
import org.tiwizi.proposal.ProposalRecord;
import org.tiwizi.proposal.ProposalService;
import org.tiwizi.recommendation.NightlyDigest;
import org.tiwizi.taxonomy.Skill;
import org.tiwizi.taxonomy.TaxonomyService;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings the demonstration content into an embedded database that does not have it yet:
 * all of it or nothing.
 */
@Component
@Conditional(NoDatabaseConfigured.class)
@ConditionalOnProperty(name = "tiwizi.demonstration", matchIfMissing = true)
class DemonstrationContent implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(DemonstrationContent.class);

    private static final List<String> FILES = List.of("associations-1.json", "associations-2.json", "companies.json");

    private final DemonstrationMembers members;

    private final OrganisationService organisations;

    private final InitiativeService initiatives;

    private final OfferService offers;

    private final ProposalService proposals;

    private final PartnershipService partnerships;

    private final DemonstrationMissions missions;

    private final DemonstrationEndings endings;

    private final CatalogueService catalogue;

    private final ModerationService moderation;

    private final TaxonomyService taxonomy;

    private final NightlyDigest digest;

    private final TransactionTemplate transaction;

    private final DemonstrationConventions conventions;

    private final DemonstrationAftermath aftermath;

    private final DemonstrationMessages messages;

    private final DemonstrationFiles files;

    private final DemonstrationImports imports;

    private final Clock clock;

    DemonstrationContent(DemonstrationMembers members, OrganisationService organisations, InitiativeService initiatives,
            OfferService offers, ProposalService proposals, PartnershipService partnerships,
            DemonstrationMissions missions, DemonstrationEndings endings, CatalogueService catalogue,
            ModerationService moderation, TaxonomyService taxonomy, NightlyDigest digest,
            TransactionTemplate transaction, DemonstrationConventions conventions, DemonstrationAftermath aftermath,
            DemonstrationMessages messages, DemonstrationFiles files, DemonstrationImports imports, Clock clock) {
        this.members = members;
        this.organisations = organisations;
        this.initiatives = initiatives;
        this.offers = offers;
        this.proposals = proposals;
        this.partnerships = partnerships;
        this.missions = missions;
        this.endings = endings;
        this.catalogue = catalogue;
        this.moderation = moderation;
        this.taxonomy = taxonomy;
        this.digest = digest;
        this.transaction = transaction;
        this.conventions = conventions;
        this.aftermath = aftermath;
        this.messages = messages;
        this.files = files;
        this.imports = imports;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!this.members.there()) {
            List<Content> content = FILES.stream().map(DemonstrationContent::read).toList();
            this.transaction.executeWithoutResult((status) -> {
                bring(content);
                this.conventions.bring();
                this.files.bring();
            });
            this.transaction.executeWithoutResult((status) -> this.aftermath.bring());
            this.digest.run();
            this.imports.bring();
        }
    }

    private void bring(List<Content> content) {
        Function<String, UUID> skills = skillsByEnglishName();
        List<OrganisationRecord> organisationRecords = each(content, Content::organisations,
                (organisation) -> organisation.record(this.clock));
        List<InitiativeRecord> initiativeRecords = each(content, Content::initiatives,
                (initiative) -> initiative.record(this.clock, skills));
        List<OfferRecord> offerRecords = each(content, Content::offers, (offer) -> offer.record(this.clock, skills));
        this.organisations.bring(organisationRecords);
        this.members.open();
        this.initiatives.bring(initiativeRecords);
        this.offers.bring(offerRecords);
        List<ProposalRecord> proposalRecords = each(content, Content::proposals,
                (proposal) -> proposal.record(this.clock));
        List<ProposalApproved> approvals = this.proposals.bring(proposalRecords);
        this.partnerships.bring(approvals);
        this.messages.bring(proposalRecords, approvals);
        this.missions.bring(approvals);
        this.endings.bring(approvals);
        this.catalogue.refresh(initiativeRecords.stream().map(InitiativeRecord::id).toList(),
                offerRecords.stream().map(OfferRecord::id).toList());
        organisationRecords.stream()
            .filter((record) -> record.status() == OrganisationStatus.SUBMITTED)
            .forEach((record) -> this.moderation.open(SubjectKind.ORGANISATION, record.id(), record.id(),
                    record.since()));
        initiativeRecords.stream()
            .filter((record) -> record.status() == InitiativeStatus.IN_MODERATION)
            .forEach((record) -> this.moderation.open(SubjectKind.INITIATIVE, record.id(), record.associationId(),
                    record.since()));
        offerRecords.stream()
            .filter((record) -> record.status() == OfferStatus.IN_MODERATION)
            .forEach((record) -> this.moderation.open(SubjectKind.OFFER, record.id(), record.companyId(),
                    record.since()));
        log.info("Brought {} organisations, {} initiatives and {} offers for demonstration", organisationRecords.size(),
                initiativeRecords.size(), offerRecords.size());
    }

    private Function<String, UUID> skillsByEnglishName() {
        Map<String, UUID> ids = this.taxonomy.skills()
            .stream()
            .collect(Collectors.toMap((skill) -> skill.name().en(), Skill::id, (one, other) -> one));
        return (name) -> {
            @Nullable UUID id = ids.get(name.replace('\'', '’'));
            if (id == null) {
                throw new IllegalStateException("No skill is called " + name);
            }
            return id;
        };
    }

    private static <T, R> List<R> each(List<Content> content, Function<Content, @Nullable List<T>> part,
            Function<T, R> record) {
        return content.stream()
            .map(part)
            .flatMap((items) -> (items != null) ? items.stream() : Stream.of())
            .map(record)
            .toList();
    }

    private static Content read(String file) {
        try {
            return JsonMapper.shared()
                .readValue(new ClassPathResource("demonstration/" + file).getContentAsByteArray(), Content.class);
        }
        catch (IOException ex) {
            throw new IllegalStateException("The demonstration file " + file + " cannot be read", ex);
        }
    }

}
