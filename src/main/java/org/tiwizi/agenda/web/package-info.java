/** The private calendar and its address. */
@NullMarked
package org.tiwizi.agenda.web;

import org.jspecify.annotations.NullMarked;
