package org.tiwizi.catalogue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is cleared away by one of the instances. */
@Configuration(proxyBeanMethods = false)
class CatalogueHousekeeping {

    private static final LocalTime NIGHT = LocalTime.of(0, 20);

    @Bean
    RecurringTask<Void> clearCatalogue(CatalogueTable table, Clock clock) {
        return Tasks.recurring("clear-catalogue", Schedules.daily(clock.getZone(), NIGHT))
            .execute((instance, context) -> {
                table.removeEnded(LocalDate.now(clock));
                table.clearOutbox(Instant.now(clock).minus(CatalogueEngine.KEPT).atOffset(ZoneOffset.UTC));
            });
    }

}
