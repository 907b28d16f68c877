/**
 * Bringing open data sets: real texts that nobody here wrote, as initiatives and offers
 * of organisations that are marked as imported.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "shared", "text", "platform", "taxonomy", "organisation", "initiative",
        "offer", "catalogue" })
package org.tiwizi.imports;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
