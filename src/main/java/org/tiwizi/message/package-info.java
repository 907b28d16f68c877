/**
 * What the two sides of a proposal or of a partnership write to each other: one thread
 * for each, with a line of the portal’s own for every step. Nobody else finds it, and
 * nobody’s address or name stands in it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "shared", "platform", "account", "document", "organisation", "initiative",
        "proposal", "partnership", "convention" })
package org.tiwizi.message;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
