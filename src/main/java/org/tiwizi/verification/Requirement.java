package org.tiwizi.verification;

import java.util.Arrays;
import java.util.List;

import org.tiwizi.organisation.OrganisationKind;

/**
 * What an organisation is verified with, and the documents that are accepted for it: one
 * of the alternatives, complete (DOMAIN.md, section 3).
 */
public enum Requirement {

    RECEIPT(OrganisationKind.ASSOCIATION, List.of(EvidenceKind.FINAL_RECEIPT),
            List.of(EvidenceKind.PROVISIONAL_RECEIPT, EvidenceKind.HONOUR_DECLARATION),
            List.of(EvidenceKind.BAILIFF_RECORD)),
    STATUTES(OrganisationKind.ASSOCIATION, List.of(EvidenceKind.STATUTES)),
    BUREAU(OrganisationKind.ASSOCIATION, List.of(EvidenceKind.BUREAU_LIST)),
    ASSEMBLY(OrganisationKind.ASSOCIATION, List.of(EvidenceKind.ASSEMBLY_MINUTES)),
    BANK(OrganisationKind.ASSOCIATION, List.of(EvidenceKind.BANK_CERTIFICATE)),

    TRADE_REGISTER(OrganisationKind.COMPANY, List.of(EvidenceKind.TRADE_REGISTER)),
    TAX(OrganisationKind.COMPANY, List.of(EvidenceKind.TAX_CERTIFICATE)),
    MANDATE(OrganisationKind.COMPANY, List.of(EvidenceKind.SIGNATORY_MANDATE)),

    FOUNDING(OrganisationKind.INSTITUTION, List.of(EvidenceKind.FOUNDING_TEXT)),
    REPRESENTATIVE(OrganisationKind.INSTITUTION, List.of(EvidenceKind.REPRESENTATIVE_MANDATE));

    private final OrganisationKind organisation;

    private final List<List<EvidenceKind>> alternatives;

    @SafeVarargs
    Requirement(OrganisationKind organisation, List<EvidenceKind>... alternatives) {
        this.organisation = organisation;
        this.alternatives = List.of(alternatives);
    }

    public List<List<EvidenceKind>> alternatives() {
        return this.alternatives;
    }

    static List<Requirement> of(OrganisationKind organisation) {
        return Arrays.stream(values()).filter((one) -> one.organisation == organisation).toList();
    }

}
