package org.tiwizi.report;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.tiwizi.account.Member;
import org.tiwizi.audit.AuditAction;
import org.tiwizi.audit.AuditTrail;
import org.tiwizi.platform.TooBusy;
import org.tiwizi.shared.Conflict;
import org.tiwizi.shared.Language;
import org.tiwizi.shared.NotFound;
import org.tiwizi.shared.ResultPage;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reporting a page, and deciding on reports. */
@Service
@Transactional
public class ReportService {

    /**
     * How many reports come in an hour, in all and of one page, before we ask to wait.
     */
    static final int MOST_AN_HOUR = 500;

    static final int MOST_OF_A_PAGE = 100;

    private static final int SIZE = 20;

    private static final int LAST = 50;

    private final ReportRepository reports;

    private final ReportedPages pages;

    private final AuditTrail trail;

    private final ApplicationEventPublisher events;

    private final Clock clock;

    ReportService(ReportRepository reports, ReportedPages pages, AuditTrail trail, ApplicationEventPublisher events,
            Clock clock) {
        this.reports = reports;
        this.pages = pages;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Takes a report and acknowledges it.
     * @return the case number
     * @throws TooBusy when too many come within an hour
     */
    public String send(ReportForm form, @Nullable Member member, Language language) {
        Instant now = this.clock.instant();
        Instant hour = now.minus(Duration.ofHours(1));
        if (this.reports.countByReportedAtAfter(hour) >= MOST_AN_HOUR
                || this.reports.countByPathAndReportedAtAfter(form.page(), hour) >= MOST_OF_A_PAGE) {
            throw new TooBusy();
        }
        ContentReport report = this.reports
            .saveAndFlush(new ContentReport(number(now), form, this.pages.find(form.page()), member, language, now));
        this.trail.write(report.entry(now, (member != null) ? member.accountId() : null, AuditAction.REPORT, null));
        this.events.publishEvent(report.received());
        return report.view().caseNumber();
    }

    /** What waits, oldest first: a page, from 1. */
    @Transactional(readOnly = true)
    public ResultPage<ReportView> waiting(int number) {
        int asked = Math.min(Math.max(number, 1), LAST);
        Page<ContentReport> found = this.reports
            .findWaiting(PageRequest.of(asked - 1, SIZE, Sort.by("reportedAt", "id")));
        return new ResultPage<>(found.map(ContentReport::view).getContent(), found.getTotalElements(), asked, SIZE);
    }

    /** One; NotFound if there is none, or it is about the reader’s own organisation. */
    @Transactional(readOnly = true)
    public ReportView show(UUID id, Member reader) {
        return others(this.reports.findById(id), id, reader).view();
    }

    /**
     * Decides on a report, once; both sides are told.
     * @throws NotFound if there is none, or it is about the moderator’s own organisation
     * @throws Conflict if it was decided already
     */
    public void settle(UUID id, OutcomeForm form, Member moderator) {
        ContentReport report = others(this.reports.lock(id), id, moderator);
        Instant now = this.clock.instant();
        ReportSettled settled = report.settle(form, moderator, now);
        this.trail.write(report.entry(now, moderator.accountId(), AuditAction.OUTCOME, ReportStatus.WAITING));
        this.events.publishEvent(settled);
    }

    private static ContentReport others(Optional<ContentReport> found, UUID id, Member reader) {
        return found.filter((report) -> !report.isOwn(reader)).orElseThrow(() -> new NotFound("report", id));
    }

    // a year, so that it can be said on the telephone, and what nobody can guess
    private String number(Instant now) {
        return "S" + LocalDate.ofInstant(now, this.clock.getZone()).getYear() + "-"
                + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    }

}
