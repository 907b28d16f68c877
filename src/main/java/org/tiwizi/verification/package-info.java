/**
 * The verification file of an organisation: what it must show by its legal form, the
 * documents with their dates and remarks, how long they hold, and suspension.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "shared", "platform", "account", "document", "organisation", "audit" })
package org.tiwizi.verification;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
