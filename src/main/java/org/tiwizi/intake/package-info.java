/**
 * Bringing associations and their initiatives from a coordinator’s spreadsheet, as
 * drafts, and inviting each association to take over its page.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "shared", "text", "platform", "account", "taxonomy", "organisation",
        "initiative", "document", "audit" })
package org.tiwizi.intake;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
