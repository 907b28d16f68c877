/** The pages of matching. */
@NullMarked
package org.tiwizi.matching.web;

import org.jspecify.annotations.NullMarked;
