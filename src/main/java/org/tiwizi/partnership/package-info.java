/**
 * What lives after an agreement: a partnership of an association and a company. Others
 * learn of it through the events published here.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = { "shared", "platform", "account", "organisation", "initiative", "proposal", "taxonomy" })
package org.tiwizi.partnership;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
