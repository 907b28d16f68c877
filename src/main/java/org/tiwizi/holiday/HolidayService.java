package org.tiwizi.holiday;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The public holidays, for the administrator. */
@Service
@Transactional
public class HolidayService {

    private static final int MOST = 500;

    private final JdbcClient database;

    private final Clock clock;

    HolidayService(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Those of every year at their next day, and those of one year, by date. */
    @Transactional(readOnly = true)
    public List<Holiday> list() {
        LocalDate today = LocalDate.now(this.clock);
        return this.database.sql("select * from public_holiday order by year nulls first, month, day limit :most")
            .param("most", MOST)
            .query((row, number) -> {
                MonthDay day = MonthDay.of(row.getInt("month"), row.getInt("day"));
                int year = row.getInt("year");
                boolean yearly = row.wasNull();
                return new Holiday(row.getObject("id", UUID.class), yearly ? next(day, today) : day.atYear(year),
                        yearly, row.getString("name"));
            })
            .list()
            .stream()
            .sorted(Comparator.comparing(Holiday::date))
            .toList();
    }

    private static LocalDate next(MonthDay day, LocalDate today) {
        LocalDate thisYear = day.atYear(today.getYear());
        return thisYear.isBefore(today) ? day.atYear(today.getYear() + 1) : thisYear;
    }

    /** The same day twice is one, under its last name. */
    public void add(HolidayForm form) {
        this.database.sql("""
                insert into public_holiday (year, month, day, name) values (:year, :month, :day, :name)
                on conflict on constraint public_holiday_once do update set name = excluded.name
                """)
            .param("year", Boolean.TRUE.equals(form.yearly()) ? null : form.date().getYear(), Types.INTEGER)
            .param("month", form.date().getMonthValue())
            .param("day", form.date().getDayOfMonth())
            .param("name", form.name())
            .update();
    }

    /** One that is gone already stays so. */
    public void remove(UUID id) {
        this.database.sql("delete from public_holiday where id = :id").param("id", id).update();
    }

}
