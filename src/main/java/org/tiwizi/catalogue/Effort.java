package org.tiwizi.catalogue;

/**
 * How much work it is, in hours of all people together: a day of 8 hours, a week of 40, a
 * month of 160, or more.
 */
public enum Effort {

    DAY(8), WEEK(40), MONTH(160), MORE(Integer.MAX_VALUE);

    private final int hours;

    Effort(int hours) {
        this.hours = hours;
    }

    /** The most hours that still count as it. */
    public int hours() {
        return this.hours;
    }

    public static Effort of(int hours) {
        return (hours <= DAY.hours) ? DAY : (hours <= WEEK.hours) ? WEEK : (hours <= MONTH.hours) ? MONTH : MORE;
    }

}
