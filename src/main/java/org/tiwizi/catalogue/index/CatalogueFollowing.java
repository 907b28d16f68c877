package org.tiwizi.catalogue.index;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * The thread of this instance that follows the catalogue’s table: filled before the first
 * request is answered, then looking every {@value #PAUSE} milliseconds, and comparing
 * index and table every night.
 */
@Component
@ConditionalOnWebApplication
class CatalogueFollowing implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(CatalogueFollowing.class);

    private static final long PAUSE = 200;

    private static final int NIGHT = 3;

    private static final long PATIENCE = 10_000;

    private final CatalogueFollower follower;

    private final Clock clock;

    private volatile @Nullable Thread thread;

    private LocalDate checked;

    private boolean failing;

    CatalogueFollowing(CatalogueFollower follower, Clock clock) {
        this.follower = follower;
        this.clock = clock;
        this.checked = LocalDate.now(clock);
    }

    @Override
    public void start() {
        this.follower.fill();
        Thread following = new Thread(this::follow, "catalogue-following");
        following.setDaemon(true);
        this.thread = following;
        following.start();
    }

    @Override
    public void stop() {
        Thread following = this.thread;
        this.thread = null;
        if (following != null) {
            following.interrupt();
            try {
                following.join(PATIENCE);
            }
            catch (InterruptedException ex) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return this.thread != null;
    }

    /** Before the server takes requests, and until after it does. */
    @Override
    public int getPhase() {
        return SmartLifecycle.DEFAULT_PHASE - 4096;
    }

    private void follow() {
        while (this.thread == Thread.currentThread()) {
            try {
                Thread.sleep(PAUSE);
                look();
            }
            catch (InterruptedException ex) {
                return;
            }
        }
    }

    private void look() {
        try {
            this.follower.follow();
            ZonedDateTime now = ZonedDateTime.now(this.clock);
            if (now.getHour() == NIGHT && now.toLocalDate().isAfter(this.checked)) {
                this.checked = now.toLocalDate();
                this.follower.check();
            }
            this.failing = false;
        }
        catch (RuntimeException ex) {
            if (!this.failing && this.thread != null) {
                log.warn("The catalogue’s index cannot follow its table; trying on", ex);
            }
            this.failing = true;
        }
    }

}
