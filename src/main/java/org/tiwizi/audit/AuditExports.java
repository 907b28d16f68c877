package org.tiwizi.audit;

import java.time.Clock;

import org.tiwizi.account.Member;

import org.springframework.stereotype.Component;

/** Notes in the trail who took a copy of it. */
@Component
public class AuditExports {

    private final AuditTrail trail;

    private final Clock clock;

    AuditExports(AuditTrail trail, Clock clock) {
        this.trail = trail;
        this.clock = clock;
    }

    public void note(Member moderator) {
        this.trail.write(AuditEntry.of(this.clock.instant(), moderator.accountId(), moderator.organisationId(),
                AuditAction.EXPORT, AuditKind.ACCOUNT, moderator.accountId(), null, null));
    }

}
