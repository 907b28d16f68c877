package org.tiwizi.platform;

import jakarta.servlet.DispatcherType;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.logout.HeaderWriterLogoutHandler;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter.Directive;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.util.UriComponents;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The list of doors: which role may enter which address. Whose a thing is, the queries
 * say. An address that nobody handles is a 404 for everybody; one that is handled but
 * stands in no line here is closed.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SecurityConfiguration {

    private static final String[] PUBLIC_PAGES = { "/", "/initiatives", "/initiatives/*", "/initiatives/*/picture",
            "/offers", "/offers/*", "/associations", "/associations/*", "/companies", "/companies/*", "/impact/*",
            "/skills/suggestions", "/api/v1/skills/suggestions", "/places/suggestions", "/api/v1/initiatives",
            "/api/v1/offers", "/feeds/initiatives.atom", "/sitemap.xml", "/sitemaps/**", "/robots.txt", "/about",
            "/accessibility", "/privacy", "/terms", "/matching", "/api/docs", "/statistics/durability",
            "/calendars/*" };

    private static final String[] VISITORS = { "/sign-up", "/sign-up/*", "/sign-in", "/password/*", "/unsubscribe" };

    @Bean
    SecurityFilterChain doors(HttpSecurity http, TiwiziProperties properties, ObjectProvider<AccountCheck> accounts,
            ObjectProvider<HandlerMapping> routes) throws Exception {
        http.authorizeHttpRequests((doors) -> {
            doors.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD).permitAll();
            doors.requestMatchers(HttpMethod.GET, PUBLIC_PAGES).permitAll();
            doors.requestMatchers(HttpMethod.HEAD, PUBLIC_PAGES).permitAll();
            doors.requestMatchers(VISITORS).permitAll();
            doors.requestMatchers("/conventions/*", "/reports", "/reports/*").permitAll();
            doors.requestMatchers("/error", "/actuator/health", "/actuator/health/*").permitAll();
            doors.requestMatchers("/workspace/initiatives/**").hasRole("ASSOCIATION");
            doors.requestMatchers("/workspace/offers/**").hasRole("COMPANY");
            doors.requestMatchers("/workspace/organisation/**", "/workspace/documents/**")
                .hasAnyRole("ASSOCIATION", "COMPANY", "INSTITUTION");
            doors.requestMatchers("/matches/**", "/recommendations").hasAnyRole("ASSOCIATION", "COMPANY");
            doors.requestMatchers("/proposals/*/approval").hasRole("COMPANY");
            doors.requestMatchers("/proposals/**", "/partnerships/**", "/messages/**")
                .hasAnyRole("ASSOCIATION", "COMPANY");
            doors.requestMatchers("/moderation/**").hasAnyRole("MODERATOR", "ADMINISTRATOR");
            doors.requestMatchers("/administration/**").hasRole("ADMINISTRATOR");
            doors.requestMatchers("/workspace", "/workspace/searches/**", "/workspace/calendar/**", "/notifications/**")
                .authenticated();
            doors.requestMatchers(new UnknownAddress(routes)).permitAll();
            doors.anyRequest().denyAll();
        });
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setMatchingRequestParameterName(null);
        cache.setRequestMatcher((request) -> "GET".equals(request.getMethod()));
        http.formLogin((form) -> form.loginPage("/sign-in")
            .usernameParameter("email")
            .passwordParameter("password")
            .successHandler(backToWhereTheyWere(cache))
            .failureHandler(new SignInFailure()));
        http.logout((logout) -> logout.logoutUrl("/sign-out")
            .addLogoutHandler(
                    new HeaderWriterLogoutHandler(new ClearSiteDataHeaderWriter(Directive.CACHE, Directive.STORAGE)))
            .logoutSuccessUrl("/"));
        // a mail program posts from no page of ours (RFC 8058); the secret is in the
        // address
        http.csrf((forms) -> forms.ignoringRequestMatchers("/unsubscribe"));
        http.requestCache((requests) -> requests.requestCache(cache));
        http.headers(AbstractHttpConfigurer::disable);
        http.addFilterBefore(new SameOriginFilter(properties.baseUrl()), CsrfFilter.class);
        accounts.ifAvailable((check) -> http.addFilterBefore(new AccountCheckFilter(check), AuthorizationFilter.class));
        return http.build();
    }

    /**
     * To the page that asked for signing in, by its path alone: a host can be made up.
     */
    private static SavedRequestAwareAuthenticationSuccessHandler backToWhereTheyWere(HttpSessionRequestCache cache) {
        SavedRequestAwareAuthenticationSuccessHandler back = new SavedRequestAwareAuthenticationSuccessHandler();
        back.setRequestCache(cache);
        back.setDefaultTargetUrl("/workspace");
        back.setRedirectStrategy((request, response, address) -> {
            UriComponents target = UriComponentsBuilder.fromUriString(address).build();
            String query = (target.getQuery() != null) ? "?" + target.getQuery() : "";
            response.sendRedirect(target.getPath() + query);
        });
        return back;
    }

}
