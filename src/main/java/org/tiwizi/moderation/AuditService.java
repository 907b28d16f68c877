package org.tiwizi.moderation;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reading the trail. */
@Service
@Transactional(readOnly = true)
public class AuditService {

    static final int SIZE = 50;

    private final AuditTrail trail;

    private final People people;

    AuditService(AuditTrail trail, People people) {
        this.trail = trail;
        this.people = people;
    }

    /** 50 lines, newest first, and where the older ones begin. */
    public AuditPage page(AuditFilter filter) {
        List<AuditEvent> lines = this.trail.read(filter, SIZE + 1);
        Map<UUID, String> team = this.people.team();
        List<AuditEvent> shown = lines.stream()
            .limit(SIZE)
            .map((line) -> line.by((line.accountId() != null) ? team.get(line.accountId()) : null))
            .toList();
        return new AuditPage(shown, (lines.size() > SIZE) ? shown.get(SIZE - 1).id() : null);
    }

}
