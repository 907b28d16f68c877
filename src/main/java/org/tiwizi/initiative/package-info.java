/**
 * What associations want to achieve, and the needs for skills that companies can meet.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = { "shared", "platform", "account", "taxonomy", "suggestion", "organisation", "document" })
package org.tiwizi.initiative;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
