package org.tiwizi.shared;

/** A name of the reference data in the three languages. */
public record Label(String ar, String fr, String en) {

    public String in(Language language) {
        return switch (language) {
            case AR -> this.ar;
            case FR -> this.fr;
            case EN -> this.en;
        };
    }

}
