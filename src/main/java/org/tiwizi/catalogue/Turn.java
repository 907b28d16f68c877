package org.tiwizi.catalogue;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The draw that gives everybody a turn: each day everything on show is drawn anew, and
 * the best of its tickets counts. Everything has one ticket; one more if its province is
 * not a prefecture, one more if its organisation shows at most {@value #FEW} of its kind.
 * The same day gives the same order on every instance.
 */
public final class Turn {

    /** An organisation that shows no more than this is a small one. */
    static final int FEW = 2;

    static final int MOST_TICKETS = 3;

    private static final long POSITIVE = Integer.MAX_VALUE;

    private static final long FIRST = 2_654_435_761L;

    private static final long SECOND = 2_246_822_519L;

    private Turn() {
    }

    /** The number under which something takes part, from 0, for ever the same. */
    public static int lot(UUID id) {
        return (int) (mixed(id.getMostSignificantBits() ^ (id.getLeastSignificantBits() >>> 1), SECOND) & POSITIVE);
    }

    /** What distinguishes a ticket (from 1) of a day. */
    static int salt(LocalDate day, int ticket) {
        return (int) (mixed((day.toEpochDay() * (MOST_TICKETS + 1) + ticket) & POSITIVE, FIRST) & POSITIVE);
    }

    /** The salts of a day’s tickets, the first ticket first. */
    public static int[] salts(LocalDate day) {
        return new int[] { salt(day, 1), salt(day, 2), salt(day, 3) };
    }

    /** The best of so many tickets; the highest comes first. */
    public static int draw(int lot, int tickets, int[] salts) {
        int best = 0;
        for (int ticket = 0; ticket < tickets; ticket++) {
            best = Math.max(best, draw(lot, salts[ticket]));
        }
        return best;
    }

    /** Written so that PostgreSQL can say the same in 64-bit integers. */
    private static int draw(int lot, int salt) {
        return (int) mixed(mixed(lot ^ salt, FIRST) ^ salt, SECOND);
    }

    private static long mixed(long number, long factor) {
        return (((number & POSITIVE) * factor) >> 15) & POSITIVE;
    }

    /** The same draw as an expression of SQL on the columns lot and tickets. */
    public static String sql(LocalDate day) {
        StringBuilder best = new StringBuilder("greatest(0");
        for (int ticket = 1; ticket <= MOST_TICKETS; ticket++) {
            int salt = salt(day, ticket);
            String first = "(((lot # %d)::bigint * %d >> 15) & %d)".formatted(salt, FIRST, POSITIVE);
            best.append(", case when tickets >= %d then ((%s # %d) * %d >> 15) & %d end".formatted(ticket, first, salt,
                    SECOND, POSITIVE));
        }
        return best.append(')').toString();
    }

}
