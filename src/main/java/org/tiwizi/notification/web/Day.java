package org.tiwizi.notification.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.tiwizi.notification.NoticeView;

/** The news of one day, newest first. */
record Day(LocalDate date, List<NoticeView> notices) {

    static List<Day> of(List<NoticeView> newest, ZoneId zone) {
        Map<LocalDate, List<NoticeView>> days = newest.stream()
            .collect(Collectors.groupingBy((notice) -> LocalDate.ofInstant(notice.createdAt(), zone),
                    LinkedHashMap::new, Collectors.toList()));
        return days.entrySet().stream().map((day) -> new Day(day.getKey(), day.getValue())).toList();
    }

}
