package org.tiwizi.notification;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.tiwizi.account.AccountService;
import org.tiwizi.account.Role;
import org.tiwizi.report.ReportReceived;
import org.tiwizi.report.ReportSettled;
import org.tiwizi.shared.Language;
import org.tiwizi.shared.Written;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Acknowledges reports, and tells both sides what became of them. Whose page it was does
 * not learn who reported it.
 */
@Component
class ReportListener {

    private final Announcer announcer;

    private final AccountService accounts;

    ReportListener(Announcer announcer, AccountService accounts) {
        this.announcer = announcer;
        this.accounts = accounts;
    }

    @EventListener
    void on(ReportReceived received) {
        News news = news(NewsKind.REPORT_RECEIVED, received.caseNumber());
        tell(received.accountId(), received.email(), received.language(), news);
        this.announcer.note(this.accounts.recipients(Role.MODERATOR),
                News.of(NewsKind.REPORT_WAITING, "/moderation/reports").about(number(received.caseNumber())));
    }

    @EventListener
    void on(ReportSettled settled) {
        tell(settled.accountId(), settled.email(), settled.language(),
                news(settled.upheld() ? NewsKind.REPORT_UPHELD : NewsKind.REPORT_DISMISSED, settled.caseNumber())
                    .remarked(settled.outcome()));
        if (settled.organisationId() != null) {
            this.announcer.tell(this.accounts.recipients(settled.organisationId()),
                    news(settled.upheld() ? NewsKind.REPORTED_UPHELD : NewsKind.REPORTED_DISMISSED,
                            settled.caseNumber())
                        .remarked(settled.outcome()));
        }
    }

    private void tell(@Nullable UUID accountId, @Nullable String email, Language language, News news) {
        if (accountId != null) {
            this.accounts.recipient(accountId).ifPresent((person) -> this.announcer.tell(List.of(person), news));
        }
        else if (email != null) {
            this.announcer.mail(email, email.substring(0, email.indexOf('@')), language, news);
        }
    }

    private static News news(NewsKind kind, String caseNumber) {
        return News.of(kind, "/about").about(number(caseNumber));
    }

    private static Function<Language, Written<String>> number(String caseNumber) {
        return (reader) -> new Written<>(Language.FR, caseNumber);
    }

}
