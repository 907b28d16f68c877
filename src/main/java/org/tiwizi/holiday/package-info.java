/**
 * The public holidays of Morocco, and so the days on which somebody can be expected to
 * answer. The religious ones follow the moon: an administrator adds them once they are
 * announced.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "shared", "platform" })
package org.tiwizi.holiday;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
