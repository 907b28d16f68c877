package org.tiwizi.initiative;

import java.util.Arrays;
import java.util.List;

import org.tiwizi.shared.Mode;

/**
 * What an initiative lacks before it may be submitted (DOMAIN.md, section 4). The page
 * names it with {@code Missing.<name>} and links to where it is put right.
 */
public enum Missing {

    VERIFICATION("/workspace/organisation") {
        @Override
        boolean in(InitiativeCard initiative, boolean verified) {
            return !verified;
        }
    },

    SUMMARY("") {
        @Override
        boolean in(InitiativeCard initiative, boolean verified) {
            return initiative.texts().values().stream().anyMatch((text) -> text.summary().isBlank());
        }
    },

    SECTOR("#sector") {
        @Override
        boolean in(InitiativeCard initiative, boolean verified) {
            return initiative.sectorCode() == null;
        }
    },

    NEED("/needs/new") {
        @Override
        boolean in(InitiativeCard initiative, boolean verified) {
            return initiative.needs().isEmpty();
        }
    },

    SKILL("#needs") {
        @Override
        boolean in(InitiativeCard initiative, boolean verified) {
            return initiative.needs().stream().anyMatch((need) -> need.skills().isEmpty());
        }
    },

    HOURS("#needs") {
        @Override
        boolean in(InitiativeCard initiative, boolean verified) {
            return initiative.needs().stream().anyMatch((need) -> need.hours() < 1);
        }
    },

    DELIVERABLE("#needs") {
        @Override
        boolean in(InitiativeCard initiative, boolean verified) {
            return initiative.needs()
                .stream()
                .anyMatch((need) -> need.texts().isEmpty()
                        || need.texts().values().stream().anyMatch((text) -> text.deliverable().isBlank()));
        }
    },

    PLACE("#region") {
        @Override
        boolean in(InitiativeCard initiative, boolean verified) {
            return initiative.regionCode() == null
                    && initiative.needs().stream().noneMatch((need) -> need.mode() == Mode.REMOTE);
        }
    },

    PITCH("#pitch") {
        @Override
        boolean in(InitiativeCard initiative, boolean verified) {
            return !Pitch.of(initiative).enough();
        }
    };

    private final String place;

    Missing(String place) {
        this.place = place;
    }

    static List<Missing> of(InitiativeCard initiative, boolean verified) {
        return Arrays.stream(values()).filter((missing) -> missing.in(initiative, verified)).toList();
    }

    abstract boolean in(InitiativeCard initiative, boolean verified);

    /** The address of the field or page where an initiative’s author puts it right. */
    public String address(InitiativeCard initiative) {
        String form = "/workspace/initiatives/" + initiative.id();
        return switch (this) {
            case VERIFICATION -> this.place;
            case SUMMARY -> form + "#" + unsummed(initiative) + ".summary";
            default -> form + this.place;
        };
    }

    private static String unsummed(InitiativeCard initiative) {
        return initiative.texts()
            .entrySet()
            .stream()
            .filter((text) -> text.getValue().summary().isBlank())
            .map((text) -> text.getKey().code())
            .sorted()
            .findFirst()
            .orElse("fr");
    }

}
