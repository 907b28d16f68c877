package org.tiwizi.catalogue;

/** What is browsed: each has a page of its own with the same filters. */
public enum CatalogueKind {

    INITIATIVE, OFFER

}
