package org.tiwizi.platform;

import java.util.Enumeration;
import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.tiwizi.shared.Language;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Which language a reader gets: {@code ?lang=}, else their cookie, else what their
 * browser asks for, else Arabic (PAGES.md). {@code ?theme=} is kept the same way.
 */
@Configuration(proxyBeanMethods = false)
class LanguageConfiguration implements WebMvcConfigurer {

    @Bean
    LocaleResolver localeResolver() {
        return new ReaderLanguage();
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new KeepChoices());
    }

    private static final class ReaderLanguage implements LocaleResolver {

        @Override
        public Locale resolveLocale(HttpServletRequest request) {
            return Language.ofCode(request.getParameter("lang"))
                .or(() -> ReaderCookies.read(request, "lang").flatMap(Language::ofCode))
                .or(() -> accepted(request))
                .orElse(Language.AR)
                .locale();
        }

        private Optional<Language> accepted(HttpServletRequest request) {
            if (request.getHeader("Accept-Language") == null) {
                return Optional.empty();
            }
            Enumeration<Locale> wanted = request.getLocales();
            while (wanted.hasMoreElements()) {
                Optional<Language> language = Language.ofCode(wanted.nextElement().getLanguage());
                if (language.isPresent()) {
                    return language;
                }
            }
            return Optional.empty();
        }

        @Override
        public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response,
                @Nullable Locale locale) {
            throw new UnsupportedOperationException("The reader chooses with ?lang=");
        }

    }

    private static final class KeepChoices implements HandlerInterceptor {

        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
            if (request.getDispatcherType() == jakarta.servlet.DispatcherType.REQUEST) {
                Language.ofCode(request.getParameter("lang"))
                    .ifPresent((language) -> ReaderCookies.write(request, response, "lang", language.code()));
                Theme.ofCode(request.getParameter("theme"))
                    .ifPresent((theme) -> ReaderCookies.write(request, response, "theme", theme.code()));
            }
            return true;
        }

    }

}
