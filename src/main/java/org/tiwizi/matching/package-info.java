/**
 * Which offers suit a need and which needs suit an offer, and why: one sentence for each
 * {@link org.tiwizi.matching.Criterion criterion}. Everything that counts for a match is
 * here; how it is ranked fast is the business of the indexes, which the plain scan
 * checks.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "shared", "platform", "account", "taxonomy", "organisation", "initiative",
        "offer", "proposal" })
package org.tiwizi.matching;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
