package org.tiwizi.platform;

import java.time.Clock;
import java.time.ZoneId;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock; Morocco's zone, whose rules change around Ramadan. */
@Configuration(proxyBeanMethods = false)
class TimeConfiguration {

    @Bean
    Clock clock() {
        return Clock.tickMillis(ZoneId.of("Africa/Casablanca"));
    }

}
