package org.tiwizi.holiday;

import java.time.LocalDate;
import java.time.ZoneId;

import org.junit.jupiter.api.Test;
import org.tiwizi.platform.RepositoryTest;
import org.tiwizi.platform.SettableClock;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

@RepositoryTest
@Import({ HolidayService.class, Holidays.class, HolidayServiceTests.Time.class })
class HolidayServiceTests {

    private static final LocalDate EID = LocalDate.of(2027, 3, 10);

    @Autowired
    HolidayService service;

    @Autowired
    Holidays holidays;

    @Test
    void whatTheAdministratorAddsIsNoWorkingDay() {
        assertThat(working(EID)).isTrue();

        this.service.add(new HolidayForm(EID, false, "Aïd"));
        this.service.add(new HolidayForm(EID, false, "Aïd al-Fitr"));

        assertThat(working(EID)).isFalse();
        assertThat(this.service.list()).filteredOn((holiday) -> holiday.date().equals(EID))
            .singleElement()
            .satisfies((holiday) -> {
                assertThat(holiday.name()).isEqualTo("Aïd al-Fitr");
                assertThat(holiday.yearly()).isFalse();
                this.service.remove(holiday.id());
                this.service.remove(holiday.id());
            });
        assertThat(working(EID)).isTrue();
    }

    @Test
    void whatComesBackEveryYearStandsAtItsNextDay() {
        assertThat(this.service.list()).filteredOn(Holiday::yearly)
            .extracting(Holiday::date)
            .isSorted()
            .contains(LocalDate.of(2026, 8, 14), LocalDate.of(2027, 5, 1))
            .doesNotContain(LocalDate.of(2026, 5, 1));
    }

    private boolean working(LocalDate day) {
        return this.holidays.read(ZoneId.of("Africa/Casablanca")).has(day);
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Time {

        @Bean
        SettableClock clock() {
            return new SettableClock();
        }

    }

}
