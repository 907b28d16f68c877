package org.tiwizi.taxonomy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tiwizi.platform.Command;

import org.springframework.stereotype.Component;

/**
 * {@code esco [FOLDER]}: brings all skills and occupations of ESCO from a folder, by
 * default {@code src/data/esco}. Running it again changes only what has changed; a
 * running portal knows them after its next start.
 */
@Component
class EscoCommand implements Command {

    private static final Logger log = LoggerFactory.getLogger("Tiwizi");

    private static final String FOLDER = "src/data/esco";

    private final EscoLoader loader;

    EscoCommand(EscoLoader loader) {
        this.loader = loader;
    }

    @Override
    public String name() {
        return "esco";
    }

    @Override
    public void run(List<String> arguments) throws Exception {
        if (arguments.size() > 1) {
            throw new IllegalArgumentException("The command esco takes one folder at most.");
        }
        Path folder = Path.of(arguments.isEmpty() ? FOLDER : arguments.get(0));
        for (EscoTable table : EscoTable.ALL) {
            if (!Files.isReadable(folder.resolve(table.file()))) {
                throw new IllegalArgumentException(
                        "The folder %s has no readable file %s.".formatted(folder, table.file()));
            }
        }
        for (EscoTable table : EscoTable.ALL) {
            this.loader.load(folder, table);
        }
        log.info("All of ESCO is brought.");
    }

}
