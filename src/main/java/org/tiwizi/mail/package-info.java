/**
 * E-mail: written with what it tells of in one transaction, sent after it until the
 * server has it, and kept in the administrator’s log. Whom to write to, and what, the
 * rooms that tell people say.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "shared", "platform" })
package org.tiwizi.mail;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
