package org.tiwizi.initiative;

/**
 * How many companies a need has a place for, how many took one, and how many of its hours
 * they took together. What is agreed may be less than the hours asked for, or more.
 */
public record NeedPlaces(int places, int taken, int hoursTaken) {

    /** A need for one company, which nobody has met yet. */
    public static final NeedPlaces ONE = new NeedPlaces(1, 0, 0);

    /** Whether all places are taken: the need is met (DOMAIN.md, section 4). */
    public boolean matched() {
        return this.taken >= this.places;
    }

    /** Whether several companies are to share it. */
    public boolean shared() {
        return this.places > 1;
    }

    /** How much of so many hours is taken, in percent, for a bar. */
    public int percent(int hours) {
        return Math.min(100, Math.round(100f * this.hoursTaken / hours));
    }

    /**
     * What a company may offer of so many hours: what the others left, for its place.
     */
    public int share(int hours) {
        int left = Math.max(1, this.places - this.taken);
        return Math.max(1, Math.round((float) Math.max(0, hours - this.hoursTaken) / left));
    }

}
