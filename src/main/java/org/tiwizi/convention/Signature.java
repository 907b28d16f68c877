package org.tiwizi.convention;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.tiwizi.account.Member;
import org.tiwizi.document.StoredFile;
import org.tiwizi.shared.Aggregate;

/**
 * Who signed which text, for whom, when and from where (loi 43-20); written once, never
 * changed.
 */
@Entity
@Table(name = "convention_signature")
class Signature extends Aggregate {

    private UUID conventionId;

    private UUID organisationId;

    private UUID accountId;

    private String personName;

    @Enumerated(EnumType.STRING)
    private SigningWay way;

    private Instant signedAt;

    private String address;

    private String sha256;

    private @Nullable UUID scanId;

    private @Nullable String scanSha256;

    @SuppressWarnings("NullAway.Init")
    protected Signature() {
        // for JPA
    }

    Signature(UUID conventionId, Member signatory, String sha256, String address, @Nullable StoredFile scan,
            Instant at) {
        this.conventionId = conventionId;
        this.organisationId = signatory.organisation();
        this.accountId = signatory.accountId();
        this.personName = signatory.personName();
        this.way = (scan != null) ? SigningWay.SCAN : SigningWay.CLICK;
        this.signedAt = at;
        this.address = address;
        this.sha256 = sha256;
        this.scanId = (scan != null) ? scan.id() : null;
        this.scanSha256 = (scan != null) ? scan.sha256() : null;
    }

    UUID conventionId() {
        return this.conventionId;
    }

    UUID organisationId() {
        return this.organisationId;
    }

    @Nullable UUID scanId() {
        return this.scanId;
    }

    @Nullable String scanSha256() {
        return this.scanSha256;
    }

    SignatureView view() {
        return new SignatureView(this.organisationId, this.personName, this.way, this.signedAt, this.address,
                this.sha256, this.scanId);
    }

}
