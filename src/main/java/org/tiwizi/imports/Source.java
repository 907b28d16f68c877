package org.tiwizi.imports;

/** One file of open texts, and what a line of it becomes. */
interface Source {

    /** Its name in the folder. */
    String file();

    /**
     * What a line becomes; the same line becomes the same, with the same ids.
     * @throws Line.BrokenLine when the line cannot be taken
     */
    Brought read(Line line);

}
