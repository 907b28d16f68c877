package org.tiwizi.proposal;

/**
 * How an organisation answers, of the last thirty proposals in which an answer of it was
 * awaited: those that it received and answered, and those that expired when it was its
 * turn. Silence counts against the side that was silent only, and what its sender
 * withdrew before an answer does not count.
 *
 * @param medianHours how long the first answer took, in the middle; 0 without any
 */
public record Responsiveness(int awaited, int answered, long medianHours) {

    /** Fewer say nothing about an organisation. */
    private static final int TELLING = 3;

    /** Whether there is enough to tell. */
    public boolean told() {
        return this.awaited >= TELLING;
    }

    /** The answered share, in percent. */
    public int percent() {
        return (this.awaited > 0) ? Math.round(100f * this.answered / this.awaited) : 0;
    }

    /** The median in whole days, at least one. */
    public long medianDays() {
        return Math.max(1, Math.round(this.medianHours / 24.0));
    }

}
