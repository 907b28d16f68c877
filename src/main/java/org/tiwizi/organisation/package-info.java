/**
 * Associations, companies and institutions: signing up, their profile, and whether they
 * are verified.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "shared", "text", "platform", "account", "taxonomy" })
package org.tiwizi.organisation;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
