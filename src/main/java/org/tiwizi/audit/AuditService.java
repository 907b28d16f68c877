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
import org.tiwizi.account.AccountService;
import org.tiwizi.account.Role;
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

    private final AccountService accounts;

    private final OrganisationSearch organisations;

    private final Clock clock;

    AuditService(AuditTrail trail, Titles titles, AccountService accounts, OrganisationSearch organisations,
            Clock clock) {
        this.trail = trail;
        this.titles = titles;
        this.accounts = accounts;
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
        Map<UUID, String> team = new HashMap<>();
        Stream.of(Role.MODERATOR, Role.ADMINISTRATOR)
            .flatMap((role) -> this.accounts.recipients(role).stream())
            .forEach((one) -> team.put(one.accountId(), one.personName()));
        Map<UUID, Title> names = new HashMap<>();
        Arrays.stream(AuditKind.values())
            .forEach((kind) -> names.putAll(this.titles.of(kind,
                    lines.stream()
                        .map(AuditLine::entry)
                        .filter((entry) -> entry.kind() == kind)
                        .map(AuditEntry::subjectId)
                        .distinct()
                        .toList())));
        names.putAll(this.titles.of(AuditKind.ORGANISATION,
                lines.stream().map(AuditLine::entry).flatMap(AuditService::parties).distinct().toList()));
        return lines.stream().map((line) -> event(line, team, names)).toList();
    }

    private static AuditEvent event(AuditLine line, Map<UUID, String> team, Map<UUID, Title> names) {
        AuditEntry entry = line.entry();
        @Nullable String person = (entry.accountId() != null) ? team.get(entry.accountId()) : null;
        return new AuditEvent(line.number(), entry, line.hash(), person, names.get(entry.subjectId()),
                parties(entry).map(names::get).filter(Objects::nonNull).toList());
    }

    private static Stream<UUID> parties(AuditEntry entry) {
        return Stream.of(entry.organisationId(), entry.partyId()).filter(Objects::nonNull);
    }

}
