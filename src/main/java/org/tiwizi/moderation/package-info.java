/**
 * One queue for what waits to be checked, decisions with reasons, each of them written
 * into the trail.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "shared", "platform", "account", "organisation", "initiative", "offer",
        "audit", "verification" })
package org.tiwizi.moderation;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
