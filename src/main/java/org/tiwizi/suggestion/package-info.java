/**
 * From a text to the skills that it speaks of, each with the words that caused it: by
 * names, themes and occupations in Arabic, French and English. No model, no network.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "shared", "text", "platform", "taxonomy" })
package org.tiwizi.suggestion;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
