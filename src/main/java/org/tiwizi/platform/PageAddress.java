package org.tiwizi.platform;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.tiwizi.shared.Language;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The address of the page being shown, for the layout: the same page in another language
 * or theme, and its canonical address under the configured base.
 */
@Component("address")
public class PageAddress {

    /** A page names its own address a dozen times; a longer query is left out of it. */
    private static final int LONGEST_QUERY = 4_000;

    private final TiwiziProperties properties;

    PageAddress(TiwiziProperties properties) {
        this.properties = properties;
    }

    /** This page with one parameter of its query set anew. */
    public String with(String name, String value) {
        return here().replaceQueryParam(name, value).build().toUriString();
    }

    /** The query of this page, whichever its number, language and theme. */
    public String query() {
        @Nullable String query = plain().replaceQueryParam("page").build().getQuery();
        return (query != null) ? query : "";
    }

    /** This page in a language, under the public base address. */
    public String canonical(String language) {
        return this.properties.link(plain().queryParam("lang", language).build().toUriString());
    }

    /** This page in whichever language its reader prefers. */
    public String canonical() {
        return this.properties.link(plain().build().toUriString());
    }

    /** A page of ours, under the public base address. */
    public String full(String path) {
        return this.properties.link(path);
    }

    public String path() {
        @Nullable Object failed = request().getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return (failed != null) ? failed.toString() : request().getRequestURI();
    }

    /** Whether this page lies at or under an address, for the menu. */
    public boolean under(String address) {
        return path().equals(address) || path().startsWith(address + "/");
    }

    /** The theme the reader chose, or none: then the device decides. */
    public @Nullable String theme() {
        HttpServletRequest request = request();
        return Theme.ofCode(request.getParameter("theme"))
            .or(() -> ReaderCookies.read(request, "theme").flatMap(Theme::ofCode))
            .filter((theme) -> theme != Theme.AUTO)
            .map(Theme::code)
            .orElse(null);
    }

    public Language language() {
        return Language.of(LocaleContextHolder.getLocale());
    }

    /** What makes no other page is left out. */
    private UriComponentsBuilder plain() {
        return here().replaceQueryParam("lang").replaceQueryParam("theme");
    }

    private UriComponentsBuilder here() {
        HttpServletRequest request = request();
        boolean shown = "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
        boolean failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) != null;
        UriComponentsBuilder here = UriComponentsBuilder.fromPath(path());
        @Nullable String query = request.getQueryString();
        return (shown && !failed && query != null && query.length() <= LONGEST_QUERY) ? here.query(query) : here;
    }

    private static HttpServletRequest request() {
        return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
    }

}
