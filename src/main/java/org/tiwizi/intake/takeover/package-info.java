/**
 * Inviting associations to take over the page that others began, and taking it over.
 */
@NullMarked
package org.tiwizi.intake.takeover;

import org.jspecify.annotations.NullMarked;
