package org.tiwizi.convention;

import java.time.Instant;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tiwizi.account.Member;
import org.tiwizi.audit.AuditEntry;
import org.tiwizi.audit.AuditKind;
import org.tiwizi.audit.AuditTrail;
import org.tiwizi.proposal.Meeting;

import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;

/** Who did what to a convention, on whose behalf, from where to where, when. */
class ConventionTrailTests {

    private static final Instant AT = Instant.parse("2026-11-24T10:15:00Z");

    private final AuditTrail trail = mock();

    private final Meeting meeting = Meeting.fresh();

    private final UUID association = this.meeting.association().id();

    private final UUID company = this.meeting.company().id();

    private final UUID id = UUID.randomUUID();

    @ParameterizedTest
    @EnumSource
    void everyStepHasItsLine(ConventionStep step) {
        Member by = Meeting.member(this.meeting.company());
        new ConventionTrail(this.trail).on(moved(step, ConventionStatus.READY, by));

        then(this.trail).should()
            .write(new AuditEntry(AT, by.accountId(), this.company, this.association, "CONVENTION_" + step,
                    AuditKind.CONVENTION, this.id, "READY", "SIGNED_BY_ONE", null, null));
    }

    @Test
    void whatNobodyDidIsNobodys() {
        new ConventionTrail(this.trail).on(moved(ConventionStep.GENERATED, null, null));

        then(this.trail).should()
            .write(new AuditEntry(AT, null, this.association, this.company, "CONVENTION_GENERATED",
                    AuditKind.CONVENTION, this.id, null, "SIGNED_BY_ONE", null, null));
    }

    private ConventionMoved moved(ConventionStep step, ConventionStatus before, Member by) {
        return new ConventionMoved(this.id, UUID.randomUUID(), this.association, this.company, step, before,
                ConventionStatus.SIGNED_BY_ONE, 0, 1, by, AT);
    }

}
