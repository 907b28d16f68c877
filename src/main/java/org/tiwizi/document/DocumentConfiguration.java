package org.tiwizi.document;

import java.time.Clock;
import java.time.LocalTime;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which antivirus is asked, and the sweep of every night. */
@Configuration(proxyBeanMethods = false)
class DocumentConfiguration {

    private static final LocalTime NIGHT = LocalTime.of(3, 45);

    @Bean
    Antivirus antivirus(AntivirusProperties properties) {
        return properties.antivirus();
    }

    @Bean
    RecurringTask<Void> sweepDocuments(DocumentSweep sweep, Clock clock) {
        return Tasks.recurring("sweep-documents", Schedules.daily(clock.getZone(), NIGHT))
            .execute((instance, context) -> sweep.sweep());
    }

}
