package org.tiwizi.initiative;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.tiwizi.account.Member;
import org.tiwizi.shared.Conflict;
import org.tiwizi.shared.NotFound;
import org.tiwizi.shared.ResultPage;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writing initiatives and their needs, for the association whose they are; to any other
 * they do not exist.
 */
@Service
@Transactional
public class InitiativeWritingService {

    private static final int PAGE_SIZE = 20;

    private final InitiativeRepository initiatives;

    private final Clock clock;

    InitiativeWritingService(InitiativeRepository initiatives, Clock clock) {
        this.initiatives = initiatives;
        this.clock = clock;
    }

    /**
     * The initiatives of an association, the one that changed last first.
     * @param page from 1
     */
    @Transactional(readOnly = true)
    public ResultPage<OwnInitiative> mine(Member association, int page) {
        Page<UUID> ids = this.initiatives.findIds(association.organisation(), PageRequest.of(page - 1, PAGE_SIZE));
        Map<UUID, OwnInitiative> found = new HashMap<>();
        if (ids.hasContent()) {
            List<Initiative> read = this.initiatives.findAll(ids.getContent());
            this.initiatives.withNeeds(read);
            read.forEach((initiative) -> found.put(initiative.id(),
                    new OwnInitiative(InitiativeCard.of(initiative), initiative.since())));
        }
        return new ResultPage<>(ids.getContent().stream().map(found::get).toList(), ids.getTotalElements(), page,
                PAGE_SIZE);
    }

    /** One, as it is being written; NotFound if it is not theirs. */
    @Transactional(readOnly = true)
    public InitiativeDraft draft(UUID id, Member association) {
        Initiative initiative = this.initiatives.findByIdAndAssociationId(id, association.organisation())
            .orElseThrow(() -> new NotFound("initiative", id));
        this.initiatives.withNeeds(List.of(initiative));
        return InitiativeDraft.of(initiative);
    }

    /** Begins a draft; the same empty form sent twice begins one. */
    public UUID begin(InitiativeForm form, Member association) {
        UUID id = id(association.organisation(), form.key());
        if (!this.initiatives.existsByIdAndAssociationId(id, association.organisation())) {
            this.initiatives.save(new Initiative(id, association.organisation(), form, this.clock.instant()));
            this.initiatives.flush();
        }
        return id;
    }

    /**
     * Writes a draft anew; Conflict when it is no longer a draft, or when somebody wrote
     * it since the form was read.
     */
    public void write(UUID id, InitiativeForm form, Member association) {
        Initiative initiative = own(id, association);
        demandVersion(form.version(), initiative.version());
        initiative.write(form);
        this.initiatives.flush();
    }

    /** A need, as it is being written; NotFound if it is not theirs. */
    @Transactional(readOnly = true)
    public NeedForm need(UUID id, UUID needId, Member association) {
        Initiative initiative = this.initiatives.findByIdAndAssociationId(id, association.organisation())
            .orElseThrow(() -> new NotFound("initiative", id));
        this.initiatives.withNeeds(List.of(initiative));
        return NeedForm.of(need(initiative, needId));
    }

    /** Adds a need to a draft; the same empty form sent twice adds one. */
    public UUID addNeed(UUID id, NeedForm form, Member association) {
        Initiative initiative = own(id, association);
        UUID needId = id(id, form.key());
        if (initiative.need(needId).isEmpty()) {
            initiative.add(needId, form);
            this.initiatives.flush();
        }
        return needId;
    }

    /** Writes a need of a draft anew; Conflict as for the draft itself. */
    public void writeNeed(UUID id, UUID needId, NeedForm form, Member association) {
        Initiative initiative = own(id, association);
        Need need = need(initiative, needId);
        initiative.demandWritable();
        demandVersion(form.version(), need.version());
        need.write(form);
        this.initiatives.flush();
    }

    /** Takes a need out of a draft. */
    public void removeNeed(UUID id, UUID needId, Member association) {
        Initiative initiative = own(id, association);
        initiative.remove(need(initiative, needId));
    }

    private Initiative own(UUID id, Member association) {
        return this.initiatives.lock(id, association.organisation()).orElseThrow(() -> new NotFound("initiative", id));
    }

    private static Need need(Initiative initiative, UUID needId) {
        return initiative.need(needId).orElseThrow(() -> new NotFound("need", needId));
    }

    private static void demandVersion(@Nullable Integer read, int stored) {
        if (read != null && read != stored) {
            throw new Conflict("initiative.conflict.changed");
        }
    }

    // the key comes from outside: made one with its owner, it can only name what is
    // theirs
    private static UUID id(UUID owner, @Nullable UUID key) {
        return (key == null) ? UUID.randomUUID()
                : UUID.nameUUIDFromBytes((owner + "/" + key).getBytes(StandardCharsets.US_ASCII));
    }

}
