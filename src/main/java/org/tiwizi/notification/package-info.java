/**
 * Tells people what concerns them: a notice in the portal, and an e-mail as its copy.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "shared", "platform", "account", "organisation", "initiative", "offer",
        "proposal", "partnership", "convention", "intake" })
package org.tiwizi.notification;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
