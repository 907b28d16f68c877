package org.tiwizi.platform;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * An address that no controller handles, or not with this method: its answer is 404 or
 * 405 for everybody, and no reason to sign in.
 */
class UnknownAddress implements RequestMatcher {

    private final ObjectProvider<RequestMappingHandlerMapping> routes;

    UnknownAddress(ObjectProvider<RequestMappingHandlerMapping> routes) {
        this.routes = routes;
    }

    @Override
    public boolean matches(HttpServletRequest request) {
        try {
            ServletRequestPathUtils.parseAndCache(request);
            return this.routes.stream()
                .filter((mapping) -> mapping.getClass() == RequestMappingHandlerMapping.class)
                .allMatch((mapping) -> unhandled(mapping, request));
        }
        finally {
            ServletRequestPathUtils.clearParsedRequestPath(request);
        }
    }

    private static boolean unhandled(RequestMappingHandlerMapping mapping, HttpServletRequest request) {
        try {
            return mapping.getHandler(request) == null;
        }
        catch (Exception ex) {
            return true;
        }
    }

}
