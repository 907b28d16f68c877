package org.tiwizi.review;

import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;

import javax.sql.DataSource;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Task;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/** The room of reviews without its pages; its tasks are written, and never run. */
@TestConfiguration(proxyBeanMethods = false)
@ComponentScan(basePackages = "org.tiwizi.review", excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX,
        pattern = { ".*\\.web\\..*", ".*Tests.*", ".*ReviewingRoom" }))
class ReviewingRoom {

    final Queue<ReviewMoved> heard = new ConcurrentLinkedQueue<>();

    @Bean
    SchedulerClient scheduler(DataSource database, List<Task<?>> tasks) {
        return SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(database), tasks).build();
    }

    @EventListener
    void hear(ReviewMoved moved) {
        this.heard.add(moved);
    }

    List<ReviewMoved> of(UUID partnershipId) {
        return this.heard.stream().filter((moved) -> moved.partnershipId().equals(partnershipId)).toList();
    }

}
