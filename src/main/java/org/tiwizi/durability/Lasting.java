package org.tiwizi.durability;

/** What lasts after 90 and after 180 days. */
public record Lasting(Durability after90, Durability after180) {

    static final Lasting NONE = new Lasting(Durability.NONE, Durability.NONE);

    /** Whether it was ever asked. */
    public boolean asked() {
        return this.after90.asked() > 0 || this.after180.asked() > 0;
    }

    Lasting with(int day, Durability durability) {
        return (day == DurabilityService.FIRST) ? new Lasting(durability, this.after180)
                : new Lasting(this.after90, durability);
    }

}
