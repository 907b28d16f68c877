package org.tiwizi.partnership;

/**
 * Where a partnership stands (DOMAIN.md, section 4); the states after the agreement come
 * with it.
 */
public enum PartnershipStatus {

    PREPARING

}
