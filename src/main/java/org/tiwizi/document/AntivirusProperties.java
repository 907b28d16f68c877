package org.tiwizi.document;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The antivirus that looks at what is uploaded, under {@code tiwizi.antivirus}.
 *
 * @param host where a ClamAV daemon listens; none when empty, and files are then noted as
 * not scanned
 * @param port its port
 * @param patience how long it is waited for, before an upload is refused
 */
@ConfigurationProperties("tiwizi.antivirus")
record AntivirusProperties(@Nullable String host, @DefaultValue("3310") int port,
        @DefaultValue("20s") Duration patience) {

    Antivirus antivirus() {
        if (this.host == null || this.host.isBlank()) {
            return (file) -> Scan.UNSCANNED;
        }
        return new ClamdAntivirus(this.host, this.port, this.patience);
    }

}
