package org.tiwizi.platform;

import java.util.Arrays;
import java.util.List;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

/** One choice of a list in a form: the value that is sent, and what the reader sees. */
public record Option(String value, String label) {

    /** Constants by their names, as {@code <Enum>.<CONSTANT>} says them to the reader. */
    public static List<Option> of(Enum<?>[] constants, MessageSource messages) {
        return Arrays.stream(constants)
            .map((constant) -> new Option(constant.name(),
                    messages.getMessage(constant.getDeclaringClass().getSimpleName() + "." + constant.name(), null,
                            LocaleContextHolder.getLocale())))
            .toList();
    }

}
