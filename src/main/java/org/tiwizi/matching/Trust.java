package org.tiwizi.matching;

/** How far an organisation was verified, as four levels of 0 to 1000. */
final class Trust {

    private static final int[] LEVELS = { 0, 400, 700, 1000 };

    private Trust() {
    }

    static int level(int number) {
        return LEVELS[number];
    }

    /** The number of a level, 0 to 3. */
    static int of(int level) {
        return (level >= 1000) ? 3 : (level >= 700) ? 2 : (level >= 400) ? 1 : 0;
    }

}
