package org.tiwizi.audit;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** A page of the trail; older is the line before which the next page begins. */
public record AuditPage(List<AuditEvent> events, @Nullable Long older) {

}
