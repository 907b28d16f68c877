package org.tiwizi.imports;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.tiwizi.initiative.InitiativeText;
import org.tiwizi.initiative.NeedRecord;
import org.tiwizi.initiative.NeedText;
import org.tiwizi.organisation.OrganisationKind;
import org.tiwizi.organisation.OrganisationRecord;
import org.tiwizi.shared.Language;
import org.tiwizi.taxonomy.Skill;

/**
 * Needs and projects of three volunteering platforms: one association for each platform,
 * an initiative with one need for each text.
 */
final class VolunteerNeeds implements Source {

    private static final Map<String, Platform> PLATFORMS = Map.of("c4sg", new Platform("c4sg", "Code for Social Good"),
            "democracylab", new Platform("civictech", "DemocracyLab"), "openopps",
            new Platform("openopps", "Open Opportunities"));

    private final SectorFinder sectors;

    private final SkillFinder skills;

    VolunteerNeeds(SectorFinder sectors, SkillFinder skills) {
        this.sectors = sectors;
        this.skills = skills;
    }

    @Override
    public String file() {
        return "needs_en.jsonl";
    }

    @Override
    public Brought read(Line line) {
        Platform platform = Optional.ofNullable(PLATFORMS.get(line.text("source")))
            .orElseThrow(() -> new Line.BrokenLine("has a source that we do not know"));
        String id = line.text("id");
        String title = Wording.clip(Wording.capitalised(line.text("title")), Wording.TITLE);
        String text = line.text("text");
        String sector = this.sectors.ofTexts(String.join(" ", line.texts("tags")), title, text);
        List<Skill> wanted = this.skills.find(title + ". " + text, this.sectors.skills(sector));
        boolean described = line.optional("kind").filter("need"::equals).isPresent();
        NeedRecord need = Records.need(Wording.id(platform.key(), id, "need"), Language.EN,
                described ? new NeedText(title, Wording.toBeAgreed(Language.EN)) : Wording.need(wanted, Language.EN),
                wanted);
        OrganisationRecord association = platform.organisation();
        return Brought.asking(association,
                Records.initiative(Wording.id(platform.key(), id, "initiative"), association, Language.EN,
                        new InitiativeText(title, Wording.summary(text, Language.EN),
                                Wording.problem(text, Language.EN), null, null),
                        this.sectors.known(sector), this.sectors.goals(sector), need));
    }

    /** A platform: our key for it, and its name. */
    private record Platform(String key, String name) {

        OrganisationRecord organisation() {
            return Records.organisation(Wording.id(this.key, this.name, "organisation"), OrganisationKind.ASSOCIATION,
                    Map.of(Language.EN, this.name),
                    Map.of(Language.EN, "Needs for skills that were published as open data on this platform."), null,
                    this.key);
        }

    }

}
