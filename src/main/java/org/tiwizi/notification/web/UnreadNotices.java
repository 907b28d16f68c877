package org.tiwizi.notification.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.tiwizi.account.Member;
import org.tiwizi.notification.NoticeService;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Gives the layout the number of unread notices, on every page that a signed-in reader
 * gets.
 */
@Configuration(proxyBeanMethods = false)
class UnreadNotices implements WebMvcConfigurer, HandlerInterceptor {

    private final ObjectProvider<NoticeService> notices;

    UnreadNotices(ObjectProvider<NoticeService> notices) {
        this.notices = notices;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
            @Nullable ModelAndView page) {
        @Nullable Authentication reader = SecurityContextHolder.getContext().getAuthentication();
        if (isShown(page) && reader != null && reader.getPrincipal() instanceof Member member) {
            this.notices.ifAvailable((service) -> page.addObject("unread", service.unread(member)));
        }
    }

    private static boolean isShown(@Nullable ModelAndView page) {
        return page != null && page.getViewName() != null && !page.getViewName().startsWith("redirect:");
    }

}
