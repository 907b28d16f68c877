package org.tiwizi.audit.web;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.tiwizi.account.Member;
import org.tiwizi.audit.AuditEntry;
import org.tiwizi.audit.AuditEvent;
import org.tiwizi.audit.AuditExports;
import org.tiwizi.audit.AuditFilter;
import org.tiwizi.audit.AuditPage;
import org.tiwizi.audit.AuditService;
import org.tiwizi.audit.Title;
import org.tiwizi.shared.Csv;
import org.tiwizi.shared.Language;
import org.tiwizi.shared.Written;

import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Writes the trail as CSV, newest first, a piece at a time: no more than a piece is in
 * memory, and no connection is held while the reader is slow.
 */
@Component
class AuditExport {

    /** How many lines one file holds at most; a narrower period gives the others. */
    static final int MOST = 100_000;

    private static final int PIECE = 500;

    private static final List<String> COLUMNS = List.of("number", "at", "person", "organisation", "action", "kind",
            "subject", "detail", "before", "after", "reason", "id", "hash");

    private final AuditService audit;

    private final AuditExports exports;

    private final MessageSource messages;

    AuditExport(AuditService audit, AuditExports exports, MessageSource messages) {
        this.audit = audit;
        this.exports = exports;
        this.messages = messages;
    }

    void write(AuditFilter filter, Member moderator, Locale reader, HttpServletResponse response) throws IOException {
        this.exports.note(moderator);
        response.setContentType("text/csv");
        response.setCharacterEncoding("UTF-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename("tiwizi-audit.csv").build().toString());
        Csv csv = new Csv(response.getWriter(),
                COLUMNS.stream().map((name) -> say("audit.column." + name, reader)).toList());
        AuditPage page = this.audit.page(filter, PIECE);
        for (int written = 0; written < MOST; written += PIECE) {
            for (AuditEvent event : page.events()) {
                csv.line(cells(event, reader));
            }
            if (page.older() == null) {
                return;
            }
            page = this.audit.page(filter.before(page.older()), PIECE);
        }
    }

    private List<@Nullable String> cells(AuditEvent event, Locale reader) {
        AuditEntry line = event.line();
        return Arrays.asList(String.valueOf(event.number()), line.at().toString(),
                (event.personName() != null) ? event.personName() : say(event.who(), reader),
                names(event.parties(), reader), say("AuditAction." + line.action(), reader),
                say("AuditKind." + line.kind(), reader), names(event.names(), reader),
                (event.detail() != null) ? say(event.detail(), reader) : line.detail(),
                (line.before() != null) ? say(event.state(line.before()), reader) : null,
                (line.after() != null) ? say(event.state(line.after()), reader) : null,
                (event.reason() != null) ? say(event.reason(), reader) : null, line.subjectId().toString(),
                event.hash());
    }

    private static String names(List<Title> titles, Locale reader) {
        return titles.stream()
            .map((title) -> title.in(Language.of(reader)))
            .filter(Objects::nonNull)
            .map(Written::text)
            .collect(Collectors.joining(" · "));
    }

    private String say(String key, Locale reader) {
        return this.messages.getMessage(key, null, reader);
    }

}
