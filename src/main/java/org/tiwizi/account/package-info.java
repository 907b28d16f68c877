/**
 * Who signs in: accounts, passwords, and the member that every page knows.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "shared", "platform" })
package org.tiwizi.account;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
