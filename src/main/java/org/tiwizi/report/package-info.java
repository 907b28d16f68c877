/**
 * Reports: anybody says what is wrong with a page, gets a case number, and learns what
 * became of it, as does whoever the page belongs to.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = { "shared", "platform", "account", "organisation", "initiative", "offer", "audit" })
package org.tiwizi.report;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
