/**
 * The ground all rooms stand on: who may enter which page, languages, error pages, how
 * forms are bound, where time comes from.
 */
@NullMarked
@ApplicationModule(type = ApplicationModule.Type.OPEN, allowedDependencies = { "shared" })
package org.tiwizi.platform;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
