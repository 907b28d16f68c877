package org.tiwizi.platform;

import java.time.Duration;
import java.util.List;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.HstsHeaderWriter;
import org.springframework.security.web.header.writers.PermissionsPolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.XContentTypeOptionsHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter.XFrameOptionsMode;

/**
 * The headers of every answer, errors, redirects and static files included: written
 * before anything else can refuse the request (REQUIREMENTS.md, R56 to R58).
 */
@Configuration(proxyBeanMethods = false)
class HeaderConfiguration {

    static final String POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; "
            + "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; object-src 'none'; "
            + "frame-ancestors 'none'";

    private static final String PERMISSIONS = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";

    @Bean
    FilterRegistrationBean<HeaderWriterFilter> headersFirst() {
        CrossOriginOpenerPolicyHeaderWriter opener = new CrossOriginOpenerPolicyHeaderWriter();
        opener.setPolicy(CrossOriginOpenerPolicy.SAME_ORIGIN);
        CrossOriginResourcePolicyHeaderWriter resource = new CrossOriginResourcePolicyHeaderWriter();
        resource.setPolicy(CrossOriginResourcePolicy.SAME_ORIGIN);
        HeaderWriterFilter filter = new HeaderWriterFilter(List.of(new ContentSecurityPolicyHeaderWriter(POLICY),
                new XContentTypeOptionsHeaderWriter(), new XFrameOptionsHeaderWriter(XFrameOptionsMode.DENY),
                new HstsHeaderWriter(Duration.ofDays(730).toSeconds(), true),
                new ReferrerPolicyHeaderWriter(ReferrerPolicy.SAME_ORIGIN),
                new PermissionsPolicyHeaderWriter(PERMISSIONS), opener, resource, new Caching()));
        filter.setShouldWriteHeadersEagerly(true);
        FilterRegistrationBean<HeaderWriterFilter> first = new FilterRegistrationBean<>(filter);
        first.setOrder(Ordered.HIGHEST_PRECEDENCE);
        first.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ASYNC);
        return first;
    }

    /**
     * What a signed-in reader sees is never kept; a visitor's page is asked for again.
     */
    private static final class Caching implements HeaderWriter {

        @Override
        public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
            boolean session = request.getHeader(HttpHeaders.COOKIE) != null
                    && request.getHeader(HttpHeaders.COOKIE).contains("SESSION=");
            boolean visitor = !session && "GET".equals(request.getMethod());
            response.setHeader(HttpHeaders.CACHE_CONTROL, visitor ? "private, no-cache" : "no-store");
        }

    }

}
