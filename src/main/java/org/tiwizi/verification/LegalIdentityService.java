package org.tiwizi.verification;

import java.time.Clock;
import java.util.UUID;

import org.tiwizi.account.Member;
import org.tiwizi.audit.AuditAction;
import org.tiwizi.audit.AuditEntry;
import org.tiwizi.audit.AuditKind;
import org.tiwizi.audit.AuditTrail;
import org.tiwizi.organisation.OrganisationService;
import org.tiwizi.shared.Conflict;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What organisations are in law. */
@Service
@Transactional
public class LegalIdentityService {

    private final LegalIdentityRepository identities;

    private final OrganisationService organisations;

    private final AuditTrail trail;

    private final Clock clock;

    LegalIdentityService(LegalIdentityRepository identities, OrganisationService organisations, AuditTrail trail,
            Clock clock) {
        this.identities = identities;
        this.organisations = organisations;
        this.trail = trail;
        this.clock = clock;
    }

    /** All that is known; nothing of it while nobody wrote it. */
    @Transactional(readOnly = true)
    public LegalFacts of(UUID organisationId) {
        return this.identities.findById(organisationId).map(LegalIdentity::facts).orElse(LegalFacts.NONE);
    }

    /** As a form to be changed. */
    @Transactional(readOnly = true)
    public LegalIdentityForm form(Member member) {
        return LegalIdentityForm.of(of(member.organisation()));
    }

    /**
     * Stores a valid form; what changes nothing leaves no line in the trail.
     * @throws Conflict while reviewers decide on the file, or it is suspended
     */
    public void write(LegalIdentityForm form, Member member) {
        UUID id = member.organisation();
        VerificationService.demandWritable(this.organisations.card(id).status());
        LegalIdentity identity = this.identities.findById(id).orElseGet(() -> new LegalIdentity(id));
        LegalFacts before = identity.facts();
        identity.write(form);
        this.identities.saveAndFlush(identity);
        if (!identity.facts().equals(before)) {
            this.trail.write(AuditEntry.of(this.clock.instant(), member.accountId(), id, AuditAction.DECLARATION,
                    AuditKind.ORGANISATION, id, null, null));
        }
    }

}
