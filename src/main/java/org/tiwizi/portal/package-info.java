/**
 * Home, workspace and the pages about the portal: composes what the other rooms show.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "shared", "platform", "account", "taxonomy", "organisation", "initiative",
        "offer", "catalogue", "proposal", "partnership", "moderation" })
package org.tiwizi.portal;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
