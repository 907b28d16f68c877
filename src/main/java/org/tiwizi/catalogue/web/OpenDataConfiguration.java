package org.tiwizi.catalogue.web;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/**
 * Open data and feeds carry a mark of their content, so that who asks again for the same
 * gets an empty answer.
 */
@Configuration(proxyBeanMethods = false)
class OpenDataConfiguration {

    @Bean
    FilterRegistrationBean<ShallowEtagHeaderFilter> contentMarks() {
        FilterRegistrationBean<ShallowEtagHeaderFilter> marks = new FilterRegistrationBean<>(
                new ShallowEtagHeaderFilter());
        marks.addUrlPatterns("/api/v1/initiatives", "/api/v1/offers", BrowseAddress.FEED);
        return marks;
    }

}
