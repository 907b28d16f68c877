package org.tiwizi.partnership;

import java.util.List;

import javax.sql.DataSource;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Task;
import org.tiwizi.document.DocumentRooms;
import org.tiwizi.initiative.NeedPlaceService;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/** The rooms of proposals and partnerships without their pages, for tests of services. */
@TestConfiguration(proxyBeanMethods = false)
@Import({ NeedPlaceService.class, DocumentRooms.class })
@ComponentScan(
        basePackages = { "org.tiwizi.holiday", "org.tiwizi.proposal", "org.tiwizi.partnership", "org.tiwizi.mission" },
        excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX,
                pattern = { ".*\\.web\\..*", ".*Tests.*", ".*Rooms" }))
public class Rooms {

    /** Tasks are written, and never run. */
    @Bean
    SchedulerClient scheduler(DataSource database, List<Task<?>> tasks) {
        return SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(database), tasks).build();
    }

}
