package org.tiwizi.imports;

import java.util.List;
import java.util.Map;

import org.tiwizi.initiative.InitiativeText;
import org.tiwizi.initiative.NeedRecord;
import org.tiwizi.organisation.OrganisationKind;
import org.tiwizi.organisation.OrganisationRecord;
import org.tiwizi.shared.Language;
import org.tiwizi.taxonomy.Skill;

/**
 * What French départements gave grants for: one association for each département, an
 * initiative for each text.
 */
final class Grants implements Source {

    private static final String SOURCE = "subventions";

    private final SectorFinder sectors;

    private final SkillFinder skills;

    Grants(SectorFinder sectors, SkillFinder skills) {
        this.sectors = sectors;
        this.skills = skills;
    }

    @Override
    public String file() {
        return "initiatives_fr_subventions.jsonl";
    }

    @Override
    public Brought read(Line line) {
        String id = line.text("id");
        String title = Wording.clip(Wording.capitalised(line.text("title")), Wording.TITLE);
        String text = Wording.capitalised(line.text("text"));
        String sector = this.sectors.ofTexts(text);
        OrganisationRecord association = association(line.text("funder"));
        List<Skill> wanted = this.skills.find(text, this.sectors.skills(sector));
        NeedRecord need = Records.need(Wording.id(SOURCE, id, "need"), Language.FR, Wording.need(wanted, Language.FR),
                wanted);
        String problem = text + "\n\n" + given(line, association);
        return Brought.asking(association,
                Records.initiative(Wording.id(SOURCE, id, "initiative"), association, Language.FR,
                        new InitiativeText(title, Wording.summary(text, Language.FR),
                                Wording.clip(problem, Wording.PROBLEM), null, null),
                        this.sectors.known(sector), this.sectors.goals(sector), need));
    }

    private static OrganisationRecord association(String funder) {
        return Records.organisation(Wording.id(SOURCE, funder, "organisation"), OrganisationKind.ASSOCIATION,
                Map.of(Language.FR, Wording.clip(funder.replace("dépatemental", "départemental"), Wording.NAME)),
                Map.of(Language.FR,
                        "Projets d’associations auxquels ce département a donné une subvention, publiés en données ouvertes."),
                null, SOURCE);
    }

    /** Who gave and received the grant, and when, as far as the source says. */
    private static String given(Line line, OrganisationRecord association) {
        String year = line.optional("year").map((value) -> ", " + value).orElse("");
        String receiver = line.optional("organisation").map((value) -> ", à " + value).orElse("");
        return "Subvention donnée par " + association.names().get(Language.FR) + year + receiver + ".";
    }

}
