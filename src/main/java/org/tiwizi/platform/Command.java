package org.tiwizi.platform;

import java.util.List;

/**
 * A start command: {@code tiwizi <name> <arguments>} does one thing and ends, without
 * opening a port.
 */
public interface Command {

    /** The word that calls it: the first argument of the start. */
    String name();

    /**
     * Does it.
     * @param arguments what follows the name, without options such as {@code --debug}
     * @throws IllegalArgumentException with one plain sentence when the arguments cannot
     * be used
     */
    void run(List<String> arguments) throws Exception;

}
