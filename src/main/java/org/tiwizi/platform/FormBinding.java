package org.tiwizi.platform;

import org.springframework.beans.propertyeditors.StringTrimmerEditor;
import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/**
 * Trims what people type, and lets a record form report all its errors at once: the
 * validator Spring Boot installs cannot check single record components, so one unreadable
 * number would otherwise hide every other error.
 */
@ControllerAdvice
class FormBinding {

    private final LocalValidatorFactoryBean validator;

    FormBinding(LocalValidatorFactoryBean validator) {
        this.validator = validator;
    }

    @InitBinder
    void prepare(WebDataBinder binder) {
        binder.registerCustomEditor(String.class, new StringTrimmerEditor(true));
        binder.replaceValidators(this.validator);
    }

}
