/**
 * What every room speaks: identity of stored things, the three languages, labels, pages
 * of results, and what can go wrong.
 */
@NullMarked
@ApplicationModule(type = ApplicationModule.Type.OPEN, allowedDependencies = {})
package org.tiwizi.shared;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
