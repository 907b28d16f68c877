package org.tiwizi.platform;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/** Renews who is signed in from the accounts as they stand now. */
class AccountCheckFilter extends OncePerRequestFilter {

    private final AccountCheck accounts;

    AccountCheckFilter(AccountCheck accounts) {
        this.accounts = accounts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        @Nullable Authentication current = SecurityContextHolder.getContext().getAuthentication();
        if (current != null && current.isAuthenticated()) {
            @Nullable Authentication renewed = this.accounts.renew(current);
            if (renewed != null) {
                SecurityContextHolder.setContext(new SecurityContextImpl(renewed));
            }
            else {
                SecurityContextHolder.clearContext();
                @Nullable HttpSession session = request.getSession(false);
                if (session != null) {
                    session.invalidate();
                }
            }
        }
        chain.doFilter(request, response);
    }

}
