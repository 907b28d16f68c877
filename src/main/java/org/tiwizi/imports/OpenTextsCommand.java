package org.tiwizi.imports;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tiwizi.platform.Command;
import org.tiwizi.taxonomy.TaxonomyService;

import org.springframework.stereotype.Component;

/**
 * {@code open-texts [FOLDER]}: brings the open texts of a folder, by default
 * {@code src/data/open-texts}. Running it again changes nothing.
 */
@Component
class OpenTextsCommand implements Command {

    private static final Logger log = LoggerFactory.getLogger("Tiwizi");

    private static final String FOLDER = "src/data/open-texts";

    private final OpenTexts texts;

    private final TaxonomyService taxonomy;

    OpenTextsCommand(OpenTexts texts, TaxonomyService taxonomy) {
        this.texts = texts;
        this.taxonomy = taxonomy;
    }

    @Override
    public String name() {
        return "open-texts";
    }

    @Override
    public void run(List<String> arguments) throws Exception {
        if (arguments.size() > 1) {
            throw new IllegalArgumentException("The command open-texts takes one folder at most.");
        }
        Path folder = Path.of(arguments.isEmpty() ? FOLDER : arguments.get(0));
        List<Source> sources = sources();
        for (Source source : sources) {
            if (!Files.isReadable(folder.resolve(source.file()))) {
                throw new IllegalArgumentException(
                        "The folder %s has no readable file %s.".formatted(folder, source.file()));
            }
        }
        for (int i = 0; i < sources.size(); i++) {
            log.info("File {} of {}: {}", i + 1, sources.size(), sources.get(i).file());
            this.texts.bring(folder, sources.get(i));
        }
        log.info("All open texts are brought.");
    }

    private List<Source> sources() {
        SectorFinder sectors = new SectorFinder(this.taxonomy);
        SkillFinder skills = new SkillFinder(this.taxonomy);
        return List.of(new NgoProfiles(sectors, skills), new Grants(sectors, skills),
                new VolunteerNeeds(sectors, skills), new Occupations(skills));
    }

}
