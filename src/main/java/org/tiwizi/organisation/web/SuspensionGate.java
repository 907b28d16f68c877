package org.tiwizi.organisation.web;

import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.tiwizi.account.Member;
import org.tiwizi.organisation.StandingService;
import org.tiwizi.shared.Conflict;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Whose organisation is suspended or closed may read everything of theirs, and change
 * only what is their own as a person: signing out, the password, what was read.
 */
@Component
class SuspensionGate implements HandlerInterceptor, WebMvcConfigurer {

    private final ObjectProvider<StandingService> standing;

    SuspensionGate(ObjectProvider<StandingService> standing) {
        this.standing = standing;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this)
            .excludePathPatterns("/error", "/sign-out", "/sign-in", "/password/**", "/notifications/**",
                    "/workspace/account/**", "/reports/**");
    }

    /**
     * @throws Conflict when a suspended organisation would change something
     */
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getMethod().equals("POST") && request.getUserPrincipal() instanceof Authentication signedIn
                && signedIn.getPrincipal() instanceof Member member && member.organisationId() != null
                && isSuspended(member.organisationId())) {
            throw new Conflict("organisation.conflict.suspended");
        }
        return true;
    }

    // where pages are tested without the services behind them, nobody is suspended
    private boolean isSuspended(UUID organisationId) {
        @Nullable StandingService services = this.standing.getIfAvailable();
        return services != null && services.suspended(organisationId);
    }

}
