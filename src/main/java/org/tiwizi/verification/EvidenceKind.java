package org.tiwizi.verification;

import java.util.Arrays;
import java.util.List;

import org.tiwizi.organisation.OrganisationKind;

/**
 * The documents that show who an organisation is. Never an identity card (DOMAIN.md,
 * section 3).
 */
public enum EvidenceKind {

    FINAL_RECEIPT, PROVISIONAL_RECEIPT, HONOUR_DECLARATION, BAILIFF_RECORD, STATUTES, BUREAU_LIST, ASSEMBLY_MINUTES,
    BANK_CERTIFICATE, FINANCIAL_REPORT, PUBLIC_UTILITY_DECREE, STATE_CONVENTION,

    TRADE_REGISTER, TAX_CERTIFICATE, SIGNATORY_MANDATE, SOCIAL_SECURITY, CSR_LABEL,

    FOUNDING_TEXT, REPRESENTATIVE_MANDATE;

    /** Whether an organisation of this kind may send it. */
    public boolean suits(OrganisationKind organisation) {
        return switch (organisation) {
            case ASSOCIATION -> ordinal() <= STATE_CONVENTION.ordinal();
            case COMPANY -> ordinal() >= TRADE_REGISTER.ordinal() && ordinal() <= CSR_LABEL.ordinal();
            case INSTITUTION -> ordinal() >= FOUNDING_TEXT.ordinal();
        };
    }

    /** Those that an organisation of this kind may send. */
    public static List<EvidenceKind> of(OrganisationKind organisation) {
        return Arrays.stream(values()).filter((kind) -> kind.suits(organisation)).toList();
    }

}
