package org.tiwizi.organisation;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** The address of an organisation’s own site: the web only, never a script or a file. */
record Website(String address) {

    private static final Set<String> SCHEMES = Set.of("http", "https");

    private static final int LENGTH = 200;

    /**
     * What was typed as an address; {@code www.example.ma} is completed. None when it is
     * not of the web, holds a user name, or is longer than 200 characters.
     */
    static Optional<Website> of(@Nullable String typed) {
        if (typed == null || typed.isBlank() || typed.length() > LENGTH) {
            return Optional.empty();
        }
        String complete = typed.contains("://") ? typed.strip() : "https://" + typed.strip();
        try {
            URI uri = new URI(inAscii(complete)).parseServerAuthority();
            boolean web = SCHEMES.contains(uri.getScheme().toLowerCase()) && uri.getUserInfo() == null
                    && uri.getHost() != null && uri.getHost().indexOf('.') > 0;
            String address = uri.toASCIIString();
            return (web && address.length() <= LENGTH) ? Optional.of(new Website(address)) : Optional.empty();
        }
        catch (URISyntaxException | IllegalArgumentException ex) {
            return Optional.empty();
        }
    }

    private static String inAscii(String address) {
        int start = address.indexOf("://") + 3;
        int end = start;
        while (end < address.length() && "/?#".indexOf(address.charAt(end)) < 0) {
            end++;
        }
        return address.substring(0, start) + IDN.toASCII(address.substring(start, end)) + address.substring(end);
    }

}
