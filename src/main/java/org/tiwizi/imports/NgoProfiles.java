package org.tiwizi.imports;

import java.util.List;
import java.util.Map;

import org.tiwizi.initiative.InitiativeText;
import org.tiwizi.initiative.NeedRecord;
import org.tiwizi.organisation.OrganisationKind;
import org.tiwizi.organisation.OrganisationRecord;
import org.tiwizi.shared.Language;
import org.tiwizi.taxonomy.Skill;

/** Charities of a register: each an association with one initiative. */
final class NgoProfiles implements Source {

    private static final String SOURCE = "ukcat";

    private final SectorFinder sectors;

    private final SkillFinder skills;

    NgoProfiles(SectorFinder sectors, SkillFinder skills) {
        this.sectors = sectors;
        this.skills = skills;
    }

    @Override
    public String file() {
        return "ngo_profiles_en_ukcat.jsonl";
    }

    @Override
    public Brought read(Line line) {
        String id = line.text("id");
        String title = line.text("title");
        String text = Wording.capitalised(line.text("text"));
        String sector = this.sectors.ofCode(line.text("icnptso"), line.texts("tags"));
        OrganisationRecord association = Records.organisation(Wording.id(SOURCE, id, "organisation"),
                OrganisationKind.ASSOCIATION, Map.of(Language.EN, Wording.clip(title, Wording.NAME)),
                Map.of(Language.EN, Wording.clip(text, Wording.MISSION)), this.sectors.known(sector), SOURCE);
        List<Skill> wanted = this.skills.find(title + ". " + text, this.sectors.skills(sector));
        NeedRecord need = Records.need(Wording.id(SOURCE, id, "need"), Language.EN, Wording.need(wanted, Language.EN),
                wanted);
        String work = line.optional("icnptso_label").map(NgoProfiles::work).orElse("");
        InitiativeText initiative = new InitiativeText(
                Wording.clip(work.isEmpty() ? title : title + " – " + work, Wording.TITLE),
                Wording.summary(text, Language.EN), Wording.problem(text, Language.EN), null, null);
        return Brought.asking(association, Records.initiative(Wording.id(SOURCE, id, "initiative"), association,
                Language.EN, initiative, this.sectors.known(sector), this.sectors.goals(sector), need));
    }

    /** The register's label of what it does, without "not elsewhere classified". */
    private static String work(String label) {
        return label.replaceFirst(" not elsewhere class?i?fied$", "").strip();
    }

}
