package org.tiwizi.imports;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.tiwizi.offer.OfferText;
import org.tiwizi.organisation.OrganisationKind;
import org.tiwizi.organisation.OrganisationRecord;
import org.tiwizi.shared.Language;
import org.tiwizi.taxonomy.Skill;

/**
 * Occupations of ESCO, which stand for offers of companies: one company for each group of
 * two digits of ISCO-08, named after it by the table {@code occupation_groups};
 * {@code occupation_skills} has the skills of those whose texts name none.
 */
final class Occupations implements Source {

    private static final String SOURCE = "esco";

    private final Map<String, Group> groups = Table.rows("occupation_groups")
        .stream()
        .map((row) -> new Group(row.get(0), row.get(1), row.get(2)))
        .collect(Collectors.toMap(Group::code, (group) -> group));

    private final Map<String, List<UUID>> usual = Table.rows("occupation_skills")
        .stream()
        .collect(Collectors.groupingBy((row) -> row.get(0),
                Collectors.mapping((row) -> UUID.fromString(row.get(1)), Collectors.toList())));

    private final SkillFinder skills;

    Occupations(SkillFinder skills) {
        this.skills = skills;
    }

    @Override
    public String file() {
        return "occupation_profiles_en_fr.jsonl";
    }

    @Override
    public Brought read(Line line) {
        String id = line.text("id");
        String isco = line.text("isco");
        Group group = this.groups.get((isco.length() > 2) ? isco.substring(0, 2) : isco);
        if (group == null) {
            throw new Line.BrokenLine("has an occupation group that we do not know");
        }
        OfferText english = text(line.text("title_en"), line.text("text_en"));
        OfferText french = text(line.text("title_fr"), line.text("text_fr"));
        Map<Language, OfferText> texts = new EnumMap<>(Map.of(Language.EN, english, Language.FR, french));
        line.optional("title_ar")
            .ifPresent((title) -> texts.put(Language.AR, text(title, "وصف هذه المهنة متوفر بالفرنسية والإنجليزية.")));
        List<Skill> offered = this.skills.find(
                english.title() + ". " + english.description() + " " + french.title() + ". " + french.description(),
                usual(isco));
        OrganisationRecord company = group.company();
        return Brought.offering(company, Records.offer(Wording.id(SOURCE, id, "offer"), company, texts, offered));
    }

    /** By the longest beginning of the code that the table has. */
    private List<UUID> usual(String isco) {
        List<UUID> found = List.of();
        for (int length = 1; length <= isco.length(); length++) {
            found = this.usual.getOrDefault(isco.substring(0, length), found);
        }
        return found;
    }

    private static OfferText text(String title, String description) {
        return new OfferText(Wording.clip(Wording.capitalised(title), Wording.TITLE),
                Wording.clip(description, Wording.DESCRIPTION));
    }

    /** A group of occupations. */
    private record Group(String code, String french, String english) {

        OrganisationRecord company() {
            String name = "ESCO " + this.code + " – ";
            return Records.organisation(Wording.id(SOURCE, this.code, "organisation"), OrganisationKind.COMPANY,
                    Map.of(Language.FR, Wording.clip(name + this.french, Wording.NAME), Language.EN,
                            Wording.clip(name + this.english, Wording.NAME)),
                    Map.of(Language.FR,
                            "Ce n’est pas une entreprise : les métiers de ce groupe de la CITP-08 tiennent lieu d’offres que des entreprises pourraient faire.",
                            Language.EN,
                            "This is not a company: the occupations of this group of ISCO-08 stand for offers that companies could make."),
                    null, SOURCE);
        }

    }

}
