package org.tiwizi.platform;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.support.SessionFlashMapManager;

/**
 * Back to the sign-in page with the address that was typed, and nothing else: the usual
 * handler keeps the failure in the session, and with it the typed password.
 */
class SignInFailure implements AuthenticationFailureHandler {

    private static final int LONGEST = 254;

    @Override
    public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response,
            AuthenticationException failure) throws IOException {
        @Nullable String email = request.getParameter("email");
        if (email != null && email.length() <= LONGEST) {
            FlashMap typed = new FlashMap();
            typed.put("email", email.strip());
            typed.setTargetRequestPath("/sign-in");
            new SessionFlashMapManager().saveOutputFlashMap(typed, request, response);
        }
        response.sendRedirect("/sign-in?error");
    }

}
