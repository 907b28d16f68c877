/**
 * How texts in Arabic, French and English are read as words, the same for the catalogue,
 * matching and suggestions: letters, stems, plurals, concepts of the domain, and how
 * names sound in either script.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "shared" })
package org.tiwizi.text;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
