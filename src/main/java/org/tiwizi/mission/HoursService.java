package org.tiwizi.mission;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

import org.tiwizi.account.Member;
import org.tiwizi.partnership.PartnershipActivity;
import org.tiwizi.partnership.PartnershipStep;
import org.tiwizi.partnership.RemarkForm;
import org.tiwizi.partnership.Working;
import org.tiwizi.proposal.Side;
import org.tiwizi.shared.Conflict;
import org.tiwizi.shared.NotFound;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Entering hours: either side enters, the other confirms or contests, the author then
 * corrects. Asked twice, each step is taken once; NotFound for all others.
 */
@Service
@Transactional
public class HoursService {

    private final HoursRepository entries;

    private final PartnershipActivity activity;

    private final Clock clock;

    HoursService(HoursRepository entries, PartnershipActivity activity, Clock clock) {
        this.entries = entries;
        this.activity = activity;
        this.clock = clock;
    }

    /** Enters some; Conflict where their key was used for others. */
    public void enter(UUID partnershipId, HoursForm form, Member author) {
        Working working = this.activity.enter(partnershipId, author);
        Optional<HoursEntry> known = Optional.ofNullable(form.key()).flatMap(this.entries::findById);
        if (known.isPresent()) {
            Once.demand(known.get().partnershipId().equals(partnershipId) && known.get().says(form));
            return;
        }
        HoursEntry entry = this.entries.save(new HoursEntry(partnershipId, working.side(), form, this.clock.instant()));
        this.activity.moved(working, entry.id(), PartnershipStep.HOURS_SUBMITTED, null, entry.status());
    }

    /** One of this partnership, as its page shows it; NotFound otherwise. */
    @Transactional(readOnly = true)
    public HoursView show(UUID partnershipId, UUID id) {
        return find(partnershipId, id).view();
    }

    /**
     * One that its author is to correct; NotFound for the other side, Conflict unless it
     * is contested.
     */
    @Transactional(readOnly = true)
    public HoursView contested(UUID partnershipId, UUID id, Member author) {
        HoursView entry = show(partnershipId, id);
        if (entry.author() != Side.of(author)) {
            throw new NotFound("hours of this side", id);
        }
        if (!entry.steps(entry.author()).contains("correction")) {
            throw new Conflict("error.409.transition");
        }
        return entry;
    }

    public void confirm(UUID partnershipId, UUID id, Member other) {
        step(partnershipId, id, other, false, PartnershipStep.HOURS_CONFIRMED, is(HoursStatus.CONFIRMED),
                HoursEntry::confirm);
    }

    public void contest(UUID partnershipId, UUID id, RemarkForm why, Member other) {
        step(partnershipId, id, other, false, PartnershipStep.HOURS_CONTESTED,
                is(HoursStatus.CONTESTED).and((entry) -> why.remark().equals(entry.remark())),
                (entry, at) -> entry.contest(why.remark(), at));
    }

    public void correct(UUID partnershipId, UUID id, HoursForm form, Member author) {
        step(partnershipId, id, author, true, PartnershipStep.HOURS_CORRECTED,
                is(HoursStatus.CORRECTED).and((entry) -> entry.says(form)), (entry, at) -> entry.correct(form, at));
    }

    private static Predicate<HoursEntry> is(HoursStatus status) {
        return (entry) -> entry.status() == status;
    }

    private void step(UUID partnershipId, UUID id, Member party, boolean author, PartnershipStep step,
            Predicate<HoursEntry> done, BiConsumer<HoursEntry, Instant> verb) {
        Working working = this.activity.enter(partnershipId, party);
        // locked, since the clock confirms without coming in
        HoursEntry entry = this.entries.lock(id)
            .filter((found) -> found.partnershipId().equals(partnershipId))
            .orElseThrow(() -> new NotFound("hours entry", id));
        if ((Side.of(party) == entry.author()) != author) {
            throw new NotFound("hours of this side", id);
        }
        if (!done.test(entry)) {
            HoursStatus before = entry.status();
            verb.accept(entry, this.clock.instant());
            this.activity.moved(working, id, step, before, entry.status());
        }
    }

    private HoursEntry find(UUID partnershipId, UUID id) {
        return this.entries.findByIdAndPartnershipId(id, partnershipId)
            .orElseThrow(() -> new NotFound("hours entry", id));
    }

}
