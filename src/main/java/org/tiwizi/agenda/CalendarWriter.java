package org.tiwizi.agenda;

import java.net.URI;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Locale;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import org.jspecify.annotations.Nullable;
import org.tiwizi.platform.TiwiziProperties;
import org.tiwizi.shared.Language;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Writes entries as iCalendar (RFC 5545): whole days without a zone, each with an id of
 * its own, so that a calendar program moves what was moved.
 */
@Component
class CalendarWriter {

    private final MessageSource messages;

    private final TiwiziProperties properties;

    private final Clock clock;

    CalendarWriter(MessageSource messages, TiwiziProperties properties, Clock clock) {
        this.messages = messages;
        this.properties = properties;
        this.clock = clock;
    }

    String write(List<Entry> entries, Language reader) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Tiwizi//" + reader.code().toUpperCase(Locale.ROOT));
        calendar.setName(say("agenda.name", reader));
        entries.forEach((entry) -> calendar.addEvent(event(entry, reader)));
        return Biweekly.write(calendar).go();
    }

    private VEvent event(Entry entry, Language reader) {
        VEvent event = new VEvent();
        event.setUid(entry.kind() + "-" + entry.id() + "@" + this.properties.baseUrl().getHost());
        event.setDateTimeStamp(Date.from(this.clock.instant()));
        event.setDateStart(new ICalDate(
                new DateTimeComponents(entry.day().getYear(), entry.day().getMonthValue(), entry.day().getDayOfMonth()),
                false));
        @Nullable String title = entry.title();
        String kind = say("EntryKind." + entry.kind(), reader);
        event.setSummary((title != null) ? kind + " – " + title : kind);
        event.setUrl(URI.create(this.properties.link("/partnerships/" + entry.partnershipId())).toString());
        return event;
    }

    private String say(String key, Language reader) {
        return this.messages.getMessage(key, null, reader.locale());
    }

}
