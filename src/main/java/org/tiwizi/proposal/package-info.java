/**
 * From a company’s proposal of skills to an agreement. Others learn of it through the
 * events published here.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = { "shared", "holiday", "platform", "account", "organisation", "initiative", "offer" })
package org.tiwizi.proposal;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
