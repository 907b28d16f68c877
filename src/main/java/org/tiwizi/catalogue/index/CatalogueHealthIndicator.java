package org.tiwizi.catalogue.index;

import java.time.Duration;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/**
 * How far this instance’s index is behind its table. It takes no requests before it is
 * filled, nor when it has been behind for {@value #PATIENCE} seconds.
 */
@Component
@ConditionalOnWebApplication
class CatalogueHealthIndicator extends AbstractHealthIndicator {

    private static final long PATIENCE = 5;

    private final CatalogueFollower follower;

    CatalogueHealthIndicator(CatalogueFollower follower) {
        this.follower = follower;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        if (!this.follower.isFilled()) {
            health.outOfService();
            return;
        }
        Duration behind = this.follower.behind();
        (behind.toSeconds() < PATIENCE ? health.up() : health.outOfService()).withDetail("behindMillis",
                behind.toMillis());
    }

}
