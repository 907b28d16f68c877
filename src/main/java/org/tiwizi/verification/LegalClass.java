package org.tiwizi.verification;

/** The three classes of associations (DOMAIN.md, section 3: dahir of 1958, loi 75-00). */
public enum LegalClass {

    DECLARED, PUBLIC_UTILITY, FOREIGN

}
