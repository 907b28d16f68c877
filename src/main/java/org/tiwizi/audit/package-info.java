/**
 * The trail: who did what, when, to which thing; a chain of lines that only grows. Other
 * rooms write into it by {@link org.tiwizi.audit.AuditTrail}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "shared", "platform", "text", "account", "organisation", "initiative",
        "offer", "proposal", "partnership", "review" })
package org.tiwizi.audit;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
