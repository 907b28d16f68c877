/**
 * The embedded start: a real PostgreSQL of its own, demonstration content and accounts.
 * Kept out of the packaged product altogether.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "shared", "platform", "account", "taxonomy", "organisation", "initiative",
        "offer", "catalogue", "proposal", "partnership", "mission", "review", "verification", "report", "convention",
        "recommendation", "document", "moderation", "message", "alert", "intake" })
package org.tiwizi.demonstration;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
