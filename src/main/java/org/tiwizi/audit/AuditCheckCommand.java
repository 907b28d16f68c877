package org.tiwizi.audit;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tiwizi.platform.Command;

import org.springframework.stereotype.Component;

/**
 * {@code audit-check [NUMBER HASH]}: reads the whole trail and says whether it is as it
 * was written. What it prints is worth noting outside of the database: given again later,
 * it also shows a trail that was written anew as a whole.
 */
@Component
class AuditCheckCommand implements Command {

    private static final Logger log = LoggerFactory.getLogger("Tiwizi");

    private final AuditChain chain;

    AuditCheckCommand(AuditChain chain) {
        this.chain = chain;
    }

    @Override
    public String name() {
        return "audit-check";
    }

    @Override
    public void run(List<String> arguments) {
        ChainCheck check = this.chain.check(noted(arguments));
        if (!check.holds()) {
            throw new IllegalStateException("The trail is broken at line " + check.broken());
        }
        log.info("The trail is whole: {} lines, the last with hash {}", check.last(), check.hash());
    }

    private static AuditChain.@Nullable Noted noted(List<String> arguments) {
        if (arguments.isEmpty()) {
            return null;
        }
        if (arguments.size() != 2 || !arguments.get(0).matches("[1-9][0-9]{0,17}")
                || !arguments.get(1).matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException(
                    "The command audit-check takes the number of a line and its hash of 64 digits, or nothing.");
        }
        return new AuditChain.Noted(Long.parseLong(arguments.get(0)), arguments.get(1));
    }

}
