package org.tiwizi.shared;

import java.util.UUID;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * A stored thing with a life of its own: it has its id at birth and a version that two
 * people changing it at once cannot both pass.
 */
@MappedSuperclass
public abstract class Aggregate {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    protected Aggregate() {
        this(UUID.randomUUID());
    }

    protected Aggregate(UUID id) {
        this.id = id;
    }

    public UUID id() {
        return this.id;
    }

    /** The version read; none before the first save. */
    public int version() {
        return (this.version != null) ? this.version : 0;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof Aggregate that && id().equals(that.id()));
    }

    @Override
    public int hashCode() {
        return id().hashCode();
    }

}
