package org.tiwizi.audit;

import java.time.Clock;

import org.jspecify.annotations.Nullable;
import org.tiwizi.account.Member;

import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.authorization.event.AuthorizationDeniedEvent;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/**
 * Writes into the trail who signed in and out, and what was refused to somebody who is
 * signed in (REQUIREMENTS.md, R74).
 */
@Component
class AccessTrail {

    private final AuditTrail trail;

    private final Clock clock;

    AccessTrail(AuditTrail trail, Clock clock) {
        this.trail = trail;
        this.clock = clock;
    }

    @EventListener
    void on(InteractiveAuthenticationSuccessEvent signedIn) {
        write(AuditAction.SIGN_IN, signedIn.getAuthentication());
    }

    @EventListener
    void on(LogoutSuccessEvent signedOut) {
        write(AuditAction.SIGN_OUT, signedOut.getAuthentication());
    }

    @EventListener
    void on(AuthorizationDeniedEvent<?> denied) {
        write(AuditAction.ACCESS_REFUSED, denied.getAuthentication().get());
    }

    private void write(AuditAction action, @Nullable Authentication authentication) {
        if (authentication != null && authentication.getPrincipal() instanceof Member member) {
            this.trail.write(AuditEntry.of(this.clock.instant(), member.accountId(), member.organisationId(), action,
                    AuditKind.ACCOUNT, member.accountId(), null, null));
        }
    }

}
