package org.tiwizi.platform;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.tiwizi.shared.Exact;

import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.ConditionalGenericConverter;
import org.springframework.format.FormatterRegistry;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Trims what people type, unless it is to be {@link Exact exact}. */
@Component
class FormBinding implements WebMvcConfigurer {

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(new Trimming());
    }

    /** Text without spaces around it; none when nothing is left. */
    private static final class Trimming implements ConditionalGenericConverter {

        @Override
        public Set<ConvertiblePair> getConvertibleTypes() {
            return Set.of(new ConvertiblePair(String.class, String.class));
        }

        @Override
        public boolean matches(TypeDescriptor typed, TypeDescriptor wanted) {
            return !wanted.hasAnnotation(Exact.class);
        }

        @Override
        public @Nullable Object convert(@Nullable Object source, TypeDescriptor typed, TypeDescriptor wanted) {
            @Nullable String text = (source != null) ? source.toString().trim() : null;
            return (text == null || text.isEmpty()) ? null : text;
        }

    }

}
