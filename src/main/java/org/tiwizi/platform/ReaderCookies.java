package org.tiwizi.platform;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/**
 * The reader's choices of language and theme, kept in cookies: {@code __Host-} and
 * {@code Secure} behind https, plain over http on localhost.
 */
final class ReaderCookies {

    private static final Duration KEPT = Duration.ofDays(365);

    private ReaderCookies() {
    }

    static String name(HttpServletRequest request, String name) {
        return request.isSecure() ? "__Host-" + name : name;
    }

    static Optional<String> read(HttpServletRequest request, String name) {
        Cookie[] cookies = request.getCookies();
        return (cookies == null) ? Optional.empty()
                : Arrays.stream(cookies)
                    .filter((cookie) -> cookie.getName().equals(name(request, name)))
                    .map(Cookie::getValue)
                    .findFirst();
    }

    static void write(HttpServletRequest request, HttpServletResponse response, String name, String value) {
        response.addHeader(HttpHeaders.SET_COOKIE,
                ResponseCookie.from(name(request, name), value)
                    .path("/")
                    .httpOnly(true)
                    .secure(request.isSecure())
                    .sameSite("Lax")
                    .maxAge(KEPT)
                    .build()
                    .toString());
    }

}
