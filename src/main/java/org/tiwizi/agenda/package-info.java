/**
 * What a member has to do when, as a calendar of their own that a calendar program
 * follows at a private address. Who has the address reads the calendar, so it can be
 * taken back.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "shared", "platform", "account" })
package org.tiwizi.agenda;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
