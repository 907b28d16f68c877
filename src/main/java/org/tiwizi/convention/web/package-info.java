/** The pages of conventions: for their parties, and for whoever checks one. */
@NullMarked
package org.tiwizi.convention.web;

import org.jspecify.annotations.NullMarked;
