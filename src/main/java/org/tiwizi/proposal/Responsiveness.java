package org.tiwizi.proposal;

/**
 * How an organisation answers: of the last thirty proposals that it received and that
 * were answered or expired. Those that their sender withdrew before an answer do not
 * count.
 *
 * @param medianHours how long the first answer took, in the middle; 0 without any
 */
public record Responsiveness(int received, int answered, long medianHours) {

    /** Fewer say nothing about an organisation. */
    private static final int TELLING = 3;

    /** Whether there is enough to tell. */
    public boolean told() {
        return this.received >= TELLING;
    }

    /** The answered share, in percent. */
    public int percent() {
        return (this.received > 0) ? Math.round(100f * this.answered / this.received) : 0;
    }

    /** The median in whole days, at least one. */
    public long medianDays() {
        return Math.max(1, Math.round(this.medianHours / 24.0));
    }

}
