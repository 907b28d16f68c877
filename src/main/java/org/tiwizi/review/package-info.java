/**
 * What the two parties of an ended partnership say of each other, and what everybody
 * reads of it. Others learn of it through the events published here.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "shared", "platform", "account", "organisation", "proposal", "partnership" })
package org.tiwizi.review;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
