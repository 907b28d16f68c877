/**
 * Skills that companies offer.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "shared", "platform", "account", "taxonomy", "suggestion", "organisation" })
package org.tiwizi.offer;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
