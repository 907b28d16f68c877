package org.tiwizi.platform;

import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a form that is too large or cannot be read, before whoever reads its parameters
 * first fails on it; its error page is then shown as if it had none.
 */
@Configuration(proxyBeanMethods = false)
class UnreadableForms {

    @Bean
    FilterRegistrationBean<Refusal> unreadableFormsRefused() {
        FilterRegistrationBean<Refusal> afterTheHeaders = new FilterRegistrationBean<>(new Refusal());
        afterTheHeaders.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        afterTheHeaders.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
        return afterTheHeaders;
    }

    static final class Refusal extends OncePerRequestFilter {

        @Override
        protected boolean shouldNotFilterErrorDispatch() {
            return false;
        }

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            int refused = read(request);
            if (refused == HttpServletResponse.SC_OK) {
                chain.doFilter(request, response);
            }
            else if (request.getDispatcherType() == DispatcherType.ERROR) {
                chain.doFilter(new WithoutForm(request), response);
            }
            else {
                response.sendError(refused);
            }
        }

        /** Without a code of its own the container refuses only what is too large. */
        private static int read(HttpServletRequest request) {
            try {
                request.getParameterMap();
                return HttpServletResponse.SC_OK;
            }
            catch (InvalidParameterException ex) {
                return ex.getErrorCode();
            }
            catch (IllegalStateException ex) {
                return HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
            }
        }

    }

    private static final class WithoutForm extends HttpServletRequestWrapper {

        WithoutForm(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getContentType() {
            return null;
        }

        @Override
        public @Nullable String getParameter(String name) {
            return null;
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            return null;
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.emptyEnumeration();
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Map.of();
        }

    }

}
