/**
 * The reference data that all share: regions, provinces, communes, sectors, activities,
 * goals, skills.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "shared", "text", "platform" })
package org.tiwizi.taxonomy;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
