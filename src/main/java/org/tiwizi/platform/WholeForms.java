package org.tiwizi.platform;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.annotation.ModelFactory;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.ServletModelAttributeMethodProcessor;

/**
 * Lets a record form report all its errors at once and keep all that was typed: Spring
 * gives up a form of which one answer cannot be read, so that its other answers are
 * neither checked, least of all those of its inner records, nor found again by the page.
 */
@Component
class WholeForms implements WebMvcRegistrations {

    @Override
    public RequestMappingHandlerAdapter getRequestMappingHandlerAdapter() {
        return new RequestMappingHandlerAdapter() {

            @Override
            public void afterPropertiesSet() {
                super.afterPropertiesSet();
                setArgumentResolvers(getArgumentResolvers().stream().map(WholeForms::whole).toList());
            }

        };
    }

    private static HandlerMethodArgumentResolver whole(HandlerMethodArgumentResolver reading) {
        return (reading instanceof ServletModelAttributeMethodProcessor) ? new Whole(reading) : reading;
    }

    /** Takes up what could be read of a form, and checks that. */
    private record Whole(HandlerMethodArgumentResolver reading) implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return this.reading.supportsParameter(parameter);
        }

        @Override
        public @Nullable Object resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer page,
                NativeWebRequest request, @Nullable WebDataBinderFactory binders) throws Exception {
            @Nullable Object form = this.reading.resolveArgument(parameter, page, request, binders);
            if (form != null && page != null && binders != null) {
                String name = ModelFactory.getNameForParameter(parameter);
                @Nullable Object read = page.getModel().get(BindingResult.MODEL_KEY_PREFIX + name);
                if (read instanceof BindingResult given && given.getTarget() == null) {
                    WebDataBinder binder = binders.createBinder(request, form, name);
                    takeUp(given, binder, parameter.hasParameterAnnotation(Valid.class));
                    page.removeAttributes(given.getModel());
                    page.addAllAttributes(binder.getBindingResult().getModel());
                }
            }
            return form;
        }

        private static void takeUp(BindingResult given, WebDataBinder binder, boolean checked) {
            given.getFieldErrors()
                .stream()
                .filter(FieldError::isBindingFailure)
                .forEach(binder.getBindingResult()::addError);
            if (checked) {
                binder.validate();
            }
        }

    }

}
