package org.tiwizi.verification;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.tiwizi.account.Member;
import org.tiwizi.audit.AuditTrail;
import org.tiwizi.document.DocumentStore;
import org.tiwizi.shared.NotFound;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The file, for reviewers. Nobody sees that of their own organisation here: it does not
 * exist for them.
 */
@Service
@Transactional
public class ReviewerService {

    private final EvidenceRepository evidence;

    private final FileReader files;

    private final DocumentStore documents;

    private final AuditTrail trail;

    private final ApplicationEventPublisher events;

    private final Clock clock;

    ReviewerService(EvidenceRepository evidence, FileReader files, DocumentStore documents, AuditTrail trail,
            ApplicationEventPublisher events, Clock clock) {
        this.evidence = evidence;
        this.files = files;
        this.documents = documents;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /** The file of an organisation. */
    @Transactional(readOnly = true)
    public VerificationFile show(UUID organisationId, Member reviewer) {
        if (organisationId.equals(reviewer.organisationId())) {
            throw new NotFound("file of another organisation", organisationId);
        }
        return this.files.read(organisationId);
    }

    /** Whose a document is, and of which kind. */
    @Transactional(readOnly = true)
    public EvidenceView document(UUID id, Member reviewer) {
        return others(this.evidence.findById(id), id, reviewer).view(null);
    }

    /** A document, for saving; NotFound once it was erased. */
    @Transactional(readOnly = true)
    public ResponseEntity<Resource> download(UUID id, Member reviewer) {
        @Nullable UUID document = others(this.evidence.findById(id), id, reviewer).documentId();
        if (document == null) {
            throw new NotFound("document of the file", id);
        }
        return this.documents.download(document);
    }

    /**
     * @return whose document it is
     */
    public UUID accept(UUID id, Member reviewer) {
        Evidence one = others(this.evidence.lock(id), id, reviewer);
        this.trail.write(one.accept(reviewer, this.clock.instant()));
        return one.organisationId();
    }

    /**
     * @return whose document it is
     */
    public UUID giveBack(UUID id, String remark, Member reviewer) {
        Evidence one = others(this.evidence.lock(id), id, reviewer);
        this.trail.write(one.giveBack(remark, reviewer, this.clock.instant()));
        this.events.publishEvent(new EvidenceReturned(one.organisationId(), one.kind(), remark));
        return one.organisationId();
    }

    /**
     * Deletes a scan of an identity card at once, its content too; the trail keeps that
     * it was done.
     * @return whose document it was
     */
    public UUID erase(UUID id, Member reviewer) {
        Evidence one = others(this.evidence.lock(id), id, reviewer);
        @Nullable UUID document = one.documentId();
        this.trail.write(one.erase(reviewer, this.clock.instant()));
        this.evidence.flush();
        if (document != null) {
            this.documents.erase(document);
        }
        this.events.publishEvent(new EvidenceReturned(one.organisationId(), one.kind(), null));
        return one.organisationId();
    }

    private static Evidence others(Optional<Evidence> found, UUID id, Member reviewer) {
        return found.filter((one) -> !one.organisationId().equals(reviewer.organisationId()))
            .orElseThrow(() -> new NotFound("document of the file", id));
    }

}
