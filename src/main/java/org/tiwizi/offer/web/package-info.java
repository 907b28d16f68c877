/** The pages of skills offers. */
@NullMarked
package org.tiwizi.offer.web;

import org.jspecify.annotations.NullMarked;
