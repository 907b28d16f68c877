package org.tiwizi.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Configuration;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Tells the layout that a form came back with errors: the title says so first. A record
 * form that could not be built, for one unreadable number, has lost what was typed into
 * its inner records: that is put back.
 */
@Configuration(proxyBeanMethods = false)
class InvalidForms implements WebMvcConfigurer, HandlerInterceptor {

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
            @Nullable ModelAndView page) {
        if (page != null && page.getModel()
            .values()
            .stream()
            .anyMatch((value) -> value instanceof Errors errors && errors.hasErrors())) {
            page.addObject("invalid", true);
            page.getModel()
                .values()
                .stream()
                .filter((value) -> value instanceof BindingResult errors && errors.getTarget() == null)
                .forEach((errors) -> keepInnerFields(request, (BindingResult) errors));
        }
    }

    private static void keepInnerFields(HttpServletRequest request, BindingResult errors) {
        request.getParameterMap().forEach((name, values) -> {
            if (name.contains(".")) {
                errors.recordFieldValue(name, String.class, values[0]);
            }
        });
    }

}
