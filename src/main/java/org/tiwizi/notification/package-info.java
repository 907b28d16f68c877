/**
 * Tells people what concerns them: a notice in the portal, and an e-mail as its copy.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "shared", "platform", "mail", "account", "organisation", "initiative",
        "offer", "proposal", "partnership", "review", "verification", "report", "convention", "recommendation",
        "message", "intake" })
package org.tiwizi.notification;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
