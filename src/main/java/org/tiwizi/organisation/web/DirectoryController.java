package org.tiwizi.organisation.web;

import java.util.Locale;

import org.tiwizi.organisation.Directory;
import org.tiwizi.organisation.DirectoryForm;
import org.tiwizi.organisation.DirectoryService;
import org.tiwizi.organisation.OrganisationPage;
import org.tiwizi.shared.Language;
import org.tiwizi.shared.Written;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The public directories and profiles. */
@Controller
class DirectoryController {

    private static final int DESCRIPTION_LENGTH = 155;

    private final DirectoryService directory;

    DirectoryController(DirectoryService directory) {
        this.directory = directory;
    }

    @GetMapping("/associations")
    String associations(DirectoryForm asked, Model model) {
        return list("associations", this.directory.associations(asked), model);
    }

    @GetMapping("/associations/{slug}")
    String association(@PathVariable String slug, Model model, Locale reader) {
        return profile(this.directory.association(slug), model, reader);
    }

    @GetMapping("/companies")
    String companies(DirectoryForm asked, Model model) {
        return list("companies", this.directory.companies(asked), model);
    }

    @GetMapping("/companies/{slug}")
    String company(@PathVariable String slug, Model model, Locale reader) {
        return profile(this.directory.company(slug), model, reader);
    }

    private static String list(String which, Directory found, Model model) {
        model.addAttribute("open", true);
        model.addAttribute("which", which);
        model.addAttribute("directory", found);
        return "organisation/directory";
    }

    private static String profile(OrganisationPage page, Model model, Locale reader) {
        model.addAttribute("open", true);
        model.addAttribute("page", page);
        if (!page.missions().isEmpty()) {
            String mission = Written.best(page.missions(), Language.of(reader)).text();
            model.addAttribute("description", mission.substring(0, mission.offsetByCodePoints(0,
                    Math.min(DESCRIPTION_LENGTH, mission.codePointCount(0, mission.length())))));
        }
        return "organisation/profile";
    }

}
