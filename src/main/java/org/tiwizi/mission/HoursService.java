package org.tiwizi.mission;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BiConsumer;

import org.tiwizi.account.Member;
import org.tiwizi.partnership.PartnershipActivity;
import org.tiwizi.partnership.PartnershipStep;
import org.tiwizi.partnership.RemarkForm;
import org.tiwizi.partnership.Working;
import org.tiwizi.proposal.Side;
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

    public void enter(UUID partnershipId, HoursForm form, Member author) {
        Working working = this.activity.enter(partnershipId, author);
        if (form.key() == null || this.entries.findById(form.key()).isEmpty()) {
            HoursEntry entry = this.entries
                .save(new HoursEntry(partnershipId, working.side(), form, this.clock.instant()));
            this.activity.moved(working, entry.id(), PartnershipStep.HOURS_SUBMITTED, null, entry.status());
        }
    }

    /** One of this partnership, as its page shows it; NotFound otherwise. */
    @Transactional(readOnly = true)
    public HoursView show(UUID partnershipId, UUID id) {
        return find(partnershipId, id).view();
    }

    public void confirm(UUID partnershipId, UUID id, Member other) {
        step(partnershipId, id, other, false, HoursStatus.CONFIRMED, PartnershipStep.HOURS_CONFIRMED,
                HoursEntry::confirm);
    }

    public void contest(UUID partnershipId, UUID id, RemarkForm why, Member other) {
        step(partnershipId, id, other, false, HoursStatus.CONTESTED, PartnershipStep.HOURS_CONTESTED,
                (entry, at) -> entry.contest(why.remark(), at));
    }

    public void correct(UUID partnershipId, UUID id, HoursForm form, Member author) {
        step(partnershipId, id, author, true, HoursStatus.CORRECTED, PartnershipStep.HOURS_CORRECTED,
                (entry, at) -> entry.correct(form, at));
    }

    private void step(UUID partnershipId, UUID id, Member party, boolean author, HoursStatus done, PartnershipStep step,
            BiConsumer<HoursEntry, Instant> verb) {
        Working working = this.activity.enter(partnershipId, party);
        HoursEntry entry = find(partnershipId, id);
        if ((Side.of(party) == entry.author()) != author) {
            throw new NotFound("hours of this side", id);
        }
        HoursStatus before = entry.status();
        if (before != done) {
            verb.accept(entry, this.clock.instant());
            this.activity.moved(working, id, step, before, entry.status());
        }
    }

    private HoursEntry find(UUID partnershipId, UUID id) {
        return this.entries.findByIdAndPartnershipId(id, partnershipId)
            .orElseThrow(() -> new NotFound("hours entry", id));
    }

}
