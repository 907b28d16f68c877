package org.tiwizi.platform;

import java.net.URI;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * All settings of our own, under {@code tiwizi}.
 *
 * @param baseUrl the public address of the portal, without a final slash: every link in
 * an e-mail and every canonical address begins with it, never with what a request says
 * @param mailFrom the sender of our e-mails
 * @param controller who answers for personal data (loi 09-08), shown where it is
 * collected
 * @param cndpReceipt the number of the declaration to the CNDP; none yet when empty
 * @param dataFolder where the embedded start keeps its database
 * @param demonstration whether the embedded start brings its demonstration content
 */
@ConfigurationProperties("tiwizi")
public record TiwiziProperties(@DefaultValue("http://localhost:8080") URI baseUrl,
        @DefaultValue("Tiwizi <no-reply@tiwizi.example>") String mailFrom, @DefaultValue("Tiwizi") String controller,
        @Nullable String cndpReceipt, @DefaultValue("data") String dataFolder,
        @DefaultValue("true") boolean demonstration) {

    /** The full public address of a page of ours. */
    public String link(String path) {
        return this.baseUrl + path;
    }

}
