package org.tiwizi.platform;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Runs the command that the first argument names; without one, the portal just starts.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class CommandRunner implements ApplicationRunner, ExitCodeGenerator {

    private static final Logger log = LoggerFactory.getLogger("Tiwizi");

    private static final int FAILED = 1;

    private static final int MISUSED = 2;

    private final ObjectProvider<Command> commands;

    private int exitCode;

    CommandRunner(ObjectProvider<Command> commands) {
        this.commands = commands;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        List<String> words = arguments.getNonOptionArgs();
        if (!words.isEmpty()) {
            run(words.get(0), words.subList(1, words.size()));
        }
    }

    @Override
    public int getExitCode() {
        return this.exitCode;
    }

    private void run(String name, List<String> arguments) {
        Optional<Command> command = this.commands.stream().filter((known) -> known.name().equals(name)).findFirst();
        try {
            command.orElseThrow(() -> unknown(name)).run(arguments);
        }
        catch (IllegalArgumentException misuse) {
            log.error("{}", misuse.getMessage());
            this.exitCode = MISUSED;
        }
        catch (Exception failure) {
            log.error("The command {} failed.", name, failure);
            this.exitCode = FAILED;
        }
    }

    private IllegalArgumentException unknown(String name) {
        String known = this.commands.stream().map(Command::name).sorted().collect(Collectors.joining(", "));
        return new IllegalArgumentException(
                "There is no command \"%s\". The commands are: %s.".formatted(name.strip(), known));
    }

}
