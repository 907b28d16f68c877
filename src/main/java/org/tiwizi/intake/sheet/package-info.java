/** Reading tables: lines of text and workbooks, a row at a time. */
@NullMarked
package org.tiwizi.intake.sheet;

import org.jspecify.annotations.NullMarked;
