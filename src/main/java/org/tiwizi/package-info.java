/**
 * Tiwizi: where Moroccan associations and companies meet around skills, and stay
 * together. Each package below is a room, named by a word of the glossary.
 */
@NullMarked
package org.tiwizi;

import org.jspecify.annotations.NullMarked;
