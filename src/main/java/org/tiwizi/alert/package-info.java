/**
 * Searches that somebody keeps, and the e-mail that tells, by the day or by the week,
 * what has come into them.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = { "shared", "platform", "mail", "account", "initiative", "offer", "catalogue" })
package org.tiwizi.alert;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
