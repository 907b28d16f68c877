package org.tiwizi.partnership;

import java.time.Clock;
import java.util.UUID;

import org.tiwizi.shared.NotFound;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The steps of a partnership. Asked twice, each answers twice the same. */
@Service
@Transactional
public class PartnershipStepService {

    private final PartnershipRepository partnerships;

    private final ApplicationEventPublisher events;

    private final Clock clock;

    PartnershipStepService(PartnershipRepository partnerships, ApplicationEventPublisher events, Clock clock) {
        this.partnerships = partnerships;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Both parties signed the convention: the mission may begin. For the room of
     * conventions only; NotFound if there is no such partnership, Conflict if it ended.
     */
    public void activate(UUID id) {
        Partnership partnership = this.partnerships.lock(id).orElseThrow(() -> new NotFound("partnership", id));
        if (partnership.status() == PartnershipStatus.PREPARING || !partnership.isSigned()) {
            PartnershipMoved moved = partnership.activate(this.clock.instant());
            this.partnerships.flush();
            this.events.publishEvent(moved);
        }
    }

}
