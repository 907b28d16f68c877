/** The coordinator’s pages of an import, and taking over what was imported. */
@NullMarked
package org.tiwizi.intake.web;

import org.jspecify.annotations.NullMarked;
