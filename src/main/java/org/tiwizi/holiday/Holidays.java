package org.tiwizi.holiday;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The public holidays of Morocco as they stand in their table. */
@Component
public class Holidays {

    private final JdbcClient database;

    Holidays(JdbcClient database) {
        this.database = database;
    }

    /** The working days that follow from them, in a zone. */
    public WorkingDays read(ZoneId zone) {
        Set<MonthDay> yearly = new HashSet<>();
        Set<LocalDate> once = new HashSet<>();
        this.database.sql("select year, month, day from public_holiday").query((row) -> {
            MonthDay day = MonthDay.of(row.getInt("month"), row.getInt("day"));
            int year = row.getInt("year");
            if (row.wasNull()) {
                yearly.add(day);
            }
            else {
                once.add(day.atYear(year));
            }
        });
        return new WorkingDays(yearly, once, zone);
    }

}
