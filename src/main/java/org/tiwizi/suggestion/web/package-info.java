@NullMarked
package org.tiwizi.suggestion.web;

import org.jspecify.annotations.NullMarked;
