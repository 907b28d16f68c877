/**
 * One queue for what waits to be checked, decisions with reasons, and the trail of them.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "shared", "platform", "account", "organisation", "initiative", "offer",
        "proposal", "partnership" })
package org.tiwizi.moderation;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
