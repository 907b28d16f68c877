package org.tiwizi.convention;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.tiwizi.account.Member;
import org.tiwizi.audit.AuditEntry;
import org.tiwizi.audit.AuditKind;
import org.tiwizi.audit.AuditTrail;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes every step of conventions into the trail, in its transaction. */
@Component
class ConventionTrail {

    private final AuditTrail trail;

    ConventionTrail(AuditTrail trail) {
        this.trail = trail;
    }

    @EventListener
    void on(ConventionMoved moved) {
        @Nullable Member by = moved.by();
        UUID first = (by != null) ? by.organisation() : moved.associationId();
        this.trail.write(new AuditEntry(moved.at(), (by != null) ? by.accountId() : null, first,
                first.equals(moved.companyId()) ? moved.associationId() : moved.companyId(),
                "CONVENTION_" + moved.step(), AuditKind.CONVENTION, moved.conventionId(),
                (moved.before() != null) ? moved.before().name() : null, moved.after().name(), null, null));
    }

}
