/** The pages on which the parties of a partnership write of each other. */
@NullMarked
package org.tiwizi.review.web;

import org.jspecify.annotations.NullMarked;
