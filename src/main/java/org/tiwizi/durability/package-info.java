/**
 * Whether what partnerships left behind is still used after 90 and 180 days: figures for
 * everybody, read from what the parties answered.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "shared", "organisation" })
package org.tiwizi.durability;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
