package org.tiwizi.partnership;

/**
 * How many completed partnerships were followed up, and in how many the association’s
 * latest answer says that what was delivered is still used.
 */
public record Durability(int answered, int used) {

    /** In percent; nothing is said of fewer than one answer. */
    public int percent() {
        return (this.answered > 0) ? Math.round(100f * this.used / this.answered) : 0;
    }

}
