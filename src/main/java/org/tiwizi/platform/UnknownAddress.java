package org.tiwizi.platform;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * An address that nothing handles, or not with this method: its answer is 404 or 405 for
 * everybody, and no reason to sign in.
 */
class UnknownAddress implements RequestMatcher {

    private final ObjectProvider<HandlerMapping> routes;

    UnknownAddress(ObjectProvider<HandlerMapping> routes) {
        this.routes = routes;
    }

    @Override
    public boolean matches(HttpServletRequest request) {
        try {
            ServletRequestPathUtils.parseAndCache(request);
            return this.routes.stream().allMatch((mapping) -> unhandled(mapping, request));
        }
        finally {
            ServletRequestPathUtils.clearParsedRequestPath(request);
        }
    }

    /** Static files are nobody’s handler: whoever knows their address may have them. */
    private static boolean unhandled(HandlerMapping mapping, HttpServletRequest request) {
        try {
            @Nullable HandlerExecutionChain found = mapping.getHandler(request);
            return found == null || found.getHandler() instanceof ResourceHttpRequestHandler;
        }
        catch (Exception ex) {
            return true;
        }
    }

}
