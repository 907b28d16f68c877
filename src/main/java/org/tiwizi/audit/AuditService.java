package org.tiwizi.audit;

import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.tiwizi.organisation.OrganisationSearch;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reading the trail. */
@Service
@Transactional(readOnly = true)
public class AuditService {

    static final int SIZE = 50;

    private static final int MOST_ORGANISATIONS = 200;

    private final AuditTrail trail;

    private final Titles titles;

    private final Team team;

    private final OrganisationSearch organisations;

    private final Clock clock;

    AuditService(AuditTrail trail, Titles titles, Team team, OrganisationSearch organisations, Clock clock) {
        this.trail = trail;
        this.titles = titles;
        this.team = team;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** 50 lines, newest first, and where the older ones begin. */
    public AuditPage page(AuditFilter filter) {
        return page(filter, SIZE);
    }

    /** So many lines, newest first, and where the older ones begin. */
    public AuditPage page(AuditFilter filter, int size) {
        @Nullable List<UUID> named = (filter.organisation() != null)
                ? this.organisations.named(filter.organisation(), MOST_ORGANISATIONS) : null;
        List<AuditLine> lines = this.trail.read(filter, named, this.clock.getZone(), size + 1);
        List<AuditLine> shown = lines.subList(0, Math.min(size, lines.size()));
        return new AuditPage(events(shown), (lines.size() > size) ? shown.get(size - 1).number() : null);
    }

    private List<AuditEvent> events(List<AuditLine> lines) {
        Map<UUID, String> names = this.team.names();
        Map<UUID, Title> titles = new HashMap<>();
        Arrays.stream(AuditKind.values())
            .forEach((kind) -> titles.putAll(this.titles.of(kind,
                    lines.stream()
                        .map(AuditLine::entry)
                        .filter((entry) -> entry.kind() == kind)
                        .map(AuditEntry::subjectId)
                        .distinct()
                        .toList())));
        titles.putAll(this.titles.of(AuditKind.ORGANISATION,
                lines.stream().map(AuditLine::entry).flatMap(AuditService::parties).distinct().toList()));
        return lines.stream().map((line) -> event(line, names, titles)).toList();
    }

    private static AuditEvent event(AuditLine line, Map<UUID, String> names, Map<UUID, Title> titles) {
        AuditEntry entry = line.entry();
        @Nullable String person = (entry.accountId() != null) ? names.get(entry.accountId()) : null;
        return new AuditEvent(line.number(), entry, line.hash(), person, titles.get(entry.subjectId()),
                parties(entry).map(titles::get).filter(Objects::nonNull).toList());
    }

    private static Stream<UUID> parties(AuditEntry entry) {
        return Stream.of(entry.organisationId(), entry.partyId()).filter(Objects::nonNull);
    }

}
