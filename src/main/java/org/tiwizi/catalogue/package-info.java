/**
 * Browsing what is published: one read model with search, facets and the map of regions.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "shared", "text", "platform", "taxonomy", "organisation", "initiative",
        "offer", "proposal" })
package org.tiwizi.catalogue;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
