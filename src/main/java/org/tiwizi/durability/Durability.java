package org.tiwizi.durability;

/**
 * In how many partnerships it was asked whether what was delivered is still used, how
 * many associations answered, and how many said yes: they are the ones who use it.
 */
public record Durability(int asked, int answered, int used) {

    static final Durability NONE = new Durability(0, 0, 0);

    /** Of fewer answers no rate is told: one more would turn it over. */
    private static final int TELLING = 5;

    /** Whether there are enough answers for a rate. */
    public boolean told() {
        return this.answered >= TELLING;
    }

    /** How many of those who answered still use it, in percent. */
    public int percent() {
        return (this.answered > 0) ? Math.round(100f * this.used / this.answered) : 0;
    }

}
