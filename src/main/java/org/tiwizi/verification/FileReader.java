package org.tiwizi.verification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.tiwizi.document.DocumentStore;
import org.tiwizi.document.StoredFile;
import org.tiwizi.organisation.OrganisationCard;
import org.tiwizi.organisation.OrganisationKind;
import org.tiwizi.organisation.OrganisationPage;
import org.tiwizi.organisation.OrganisationService;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Puts the file of an organisation together, in a fixed number of questions. */
@Component
class FileReader {

    /** No file shows more versions; a file has fewer for years. */
    private static final Limit MOST = Limit.of(200);

    private final EvidenceRepository evidence;

    private final LegalIdentityService identities;

    private final OrganisationService organisations;

    private final DocumentStore documents;

    private final Clock clock;

    FileReader(EvidenceRepository evidence, LegalIdentityService identities, OrganisationService organisations,
            DocumentStore documents, Clock clock) {
        this.evidence = evidence;
        this.identities = identities;
        this.organisations = organisations;
        this.documents = documents;
        this.clock = clock;
    }

    VerificationFile read(UUID organisationId) {
        OrganisationPage page = this.organisations.review(organisationId);
        OrganisationKind kind = page.card().kind();
        List<Evidence> all = all(organisationId);
        List<Shown> shown = all.stream().map(Evidence::shown).toList();
        Map<UUID, StoredFile> files = this.documents
            .files(all.stream().map(Evidence::documentId).filter(Objects::nonNull).toList());
        return new VerificationFile(page, this.identities.of(organisationId),
                Checklist.of(kind, shown, LocalDate.now(this.clock)), Checklist.until(kind, shown).orElse(null),
                all.stream()
                    .map((one) -> one.view((one.documentId() != null) ? files.get(one.documentId()) : null))
                    .toList());
    }

    /** The first day on which it will lack something; none while nothing ends. */
    Optional<LocalDate> until(OrganisationCard organisation) {
        return Checklist.until(organisation.kind(), all(organisation.id()).stream().map(Evidence::shown).toList());
    }

    private List<Evidence> all(UUID organisationId) {
        return this.evidence.findByOrganisationIdOrderBySentAtDescIdDesc(organisationId, MOST);
    }

}
