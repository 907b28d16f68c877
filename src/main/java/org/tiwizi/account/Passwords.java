package org.tiwizi.account;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.tiwizi.platform.TooBusy;

import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Argon2id with 19 MiB, two passes, one lane (OWASP's first choice), a few at a time: a
 * flood of sign-ins waits in a short queue and leaves the rest of the portal its
 * processors and threads.
 */
@Component
class Passwords {

    /** Stands for "no password yet" where a hash is stored: nothing matches it. */
    static final String NONE = "{none}";

    private static final int AT_ONCE = Math.max(2, Runtime.getRuntime().availableProcessors() / 2);

    private static final int QUEUE = 100;

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final PasswordEncoder encoder;

    private final String dummy;

    private final Semaphore turns = new Semaphore(AT_ONCE, true);

    Passwords() {
        this(encoder());
    }

    Passwords(PasswordEncoder encoder) {
        this.encoder = encoder;
        this.dummy = hashNow("a password that nobody has");
    }

    static PasswordEncoder encoder() {
        return new DelegatingPasswordEncoder("argon2", Map.of("argon2",
                new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2), "bcrypt", new BCryptPasswordEncoder(12)));
    }

    /**
     * What to store of a password.
     * @throws TooBusy when too many wait already
     */
    String hash(String password) {
        return inTurn(() -> hashNow(password));
    }

    /**
     * Whether a password belongs to a stored hash. Without an account it takes as long as
     * with one, and never does.
     * @throws TooBusy when too many wait already
     */
    boolean match(String password, @Nullable String hash) {
        boolean usable = hash != null && !hash.equals(NONE);
        return inTurn(() -> this.encoder.matches(password, usable ? hash : this.dummy)) && usable;
    }

    /** Whether a stored hash is weaker than those we make now. */
    boolean weak(String hash) {
        return this.encoder.upgradeEncoding(hash);
    }

    private String hashNow(String password) {
        @Nullable String hash = this.encoder.encode(password);
        if (hash == null) {
            throw new IllegalArgumentException("No password");
        }
        return hash;
    }

    private <T> T inTurn(Supplier<T> work) {
        if (this.turns.getQueueLength() >= QUEUE || !granted()) {
            throw new TooBusy();
        }
        try {
            return work.get();
        }
        finally {
            this.turns.release();
        }
    }

    private boolean granted() {
        try {
            return this.turns.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

}
