package org.tiwizi.intake;

import java.util.List;

/**
 * A row as it was read and checked.
 *
 * @param line where it stands in the spreadsheet, from 1
 */
public record IntakeRow(long line, RowState state, AssociationRow content, List<RowFault> faults) {

}
