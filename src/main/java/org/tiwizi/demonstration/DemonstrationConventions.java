package org.tiwizi.demonstration;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.tiwizi.account.Member;
import org.tiwizi.account.Role;
import org.tiwizi.convention.ConventionService;
import org.tiwizi.convention.ConventionStepService;
import org.tiwizi.document.CheckedFile;
import org.tiwizi.document.FileCheck;
import org.tiwizi.document.UnusableFile;
import org.tiwizi.partnership.PartnershipCard;
import org.tiwizi.partnership.PartnershipService;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/**
 * Conventions for the two partnerships of the demonstration’s company: one that is ready
 * to be signed, one that both signed, of which one by hand.
 */
@Component
@Conditional(NoDatabaseConfigured.class)
@ConditionalOnProperty(name = "tiwizi.demonstration", matchIfMissing = true)
class DemonstrationConventions {

    private static final String ADDRESS = "192.0.2.1";

    private final PartnershipService partnerships;

    private final ConventionService conventions;

    private final ConventionStepService steps;

    private final DemonstrationMembers members;

    private final FileCheck check;

    DemonstrationConventions(PartnershipService partnerships, ConventionService conventions,
            ConventionStepService steps, DemonstrationMembers members, FileCheck check) {
        this.partnerships = partnerships;
        this.conventions = conventions;
        this.steps = steps;
        this.members = members;
        this.check = check;
    }

    void bring() {
        Member company = this.members.acting(Content.id("atlas-numerique"), Role.COMPANY);
        List<PartnershipCard> newest = this.partnerships.newest(company, 2);
        newest.forEach((partnership) -> {
            this.steps.generate(partnership.id(), company);
            this.steps.freeze(partnership.id(), 1, null, company);
        });
        sign(newest.get(1), company);
    }

    private void sign(PartnershipCard partnership, Member company) {
        UUID id = partnership.id();
        String text = Objects
            .requireNonNull(Objects.requireNonNull(this.conventions.show(id, company).current()).sha256());
        this.steps.sign(id, 1, text, ADDRESS, copy(id, company), company);
        this.steps.sign(id, 1, text, ADDRESS, null,
                this.members.acting(partnership.association().id(), Role.ASSOCIATION));
    }

    private CheckedFile copy(UUID partnershipId, Member company) {
        try {
            return this.check.check("convention-signee.pdf",
                    Objects.requireNonNull(this.conventions.file(partnershipId, 1, company).getBody()));
        }
        catch (UnusableFile | IOException ex) {
            throw new IllegalStateException("A convention of ours is no file that is taken", ex);
        }
    }

}
