package org.tiwizi.organisation;

import java.util.Arrays;
import java.util.List;

/**
 * What a profile lacks before its verification may be asked for. The page says it in the
 * words of the form and links to the field where it is put right.
 */
public enum ProfileGap {

    WORDS("written", "AssertTrue") {
        @Override
        boolean in(OrganisationPage page) {
            return page.missions().keySet().stream().noneMatch(page.card().names()::containsKey);
        }
    },

    REGION("region", "NotBlank") {
        @Override
        boolean in(OrganisationPage page) {
            return page.card().regionCode() == null;
        }
    },

    SECTOR("sector", "NotBlank") {
        @Override
        boolean in(OrganisationPage page) {
            return !company(page) && page.card().sectorCode() == null;
        }
    },

    ACTIVITY("activitySector", "NotBlank") {
        @Override
        boolean in(OrganisationPage page) {
            return company(page) && page.card().activityCode() == null;
        }
    },

    ICE("ice", "NotBlank") {
        @Override
        boolean in(OrganisationPage page) {
            return company(page) && page.ice() == null;
        }
    };

    private final String field;

    private final String rule;

    ProfileGap(String field, String rule) {
        this.field = field;
        this.rule = rule;
    }

    static List<ProfileGap> of(OrganisationPage page) {
        return Arrays.stream(values()).filter((gap) -> gap.in(page)).toList();
    }

    abstract boolean in(OrganisationPage page);

    /** The id of the field on the profile page. */
    public String field() {
        return this.field;
    }

    /** The key of the message that says what to do. */
    public String key() {
        return this.rule + ".organisationForm." + this.field;
    }

    private static boolean company(OrganisationPage page) {
        return page.card().kind() == OrganisationKind.COMPANY;
    }

}
