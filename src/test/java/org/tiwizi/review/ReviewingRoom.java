package org.tiwizi.review;

import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.event.EventListener;

/** The room of reviews without its pages. */
@TestConfiguration(proxyBeanMethods = false)
@ComponentScan(basePackages = "org.tiwizi.review", excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX,
        pattern = { ".*\\.web\\..*", ".*Tests.*", ".*ReviewingRoom" }))
class ReviewingRoom {

    final Queue<ReviewMoved> heard = new ConcurrentLinkedQueue<>();

    @EventListener
    void hear(ReviewMoved moved) {
        this.heard.add(moved);
    }

    List<ReviewMoved> of(UUID partnershipId) {
        return this.heard.stream().filter((moved) -> moved.partnershipId().equals(partnershipId)).toList();
    }

}
