/**
 * The written agreement of a partnership: drawn up from the terms that both parties
 * accepted, in Arabic and French, frozen, signed by both, changed by numbered addenda,
 * and checked by anyone.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "shared", "platform", "account", "document", "organisation", "initiative",
        "proposal", "partnership", "audit", "verification" })
package org.tiwizi.convention;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
