package org.tiwizi.platform;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.core.Ordered;
import org.springframework.web.filter.OncePerRequestFilter;

/** Fails where a test asks for it by a header, as the portal does when it must. */
@TestConfiguration(proxyBeanMethods = false)
public class FailingFilter extends OncePerRequestFilter implements Ordered {

    /** The header: {@code failure} or {@code busy}. */
    public static final String HEADER = "X-Test-Fails-By";

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if ("failure".equals(request.getHeader(HEADER))) {
            throw new IllegalStateException("a secret of ours");
        }
        if ("busy".equals(request.getHeader(HEADER))) {
            throw new TooBusy();
        }
        chain.doFilter(request, response);
    }

}
