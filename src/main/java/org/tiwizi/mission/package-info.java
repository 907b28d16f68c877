/**
 * What is done and measured under a partnership: milestones, hours of work, indicators,
 * and its completion.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "shared", "platform", "account", "document", "proposal", "partnership" })
package org.tiwizi.mission;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
