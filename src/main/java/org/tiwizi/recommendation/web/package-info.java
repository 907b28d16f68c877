/** The pages of recommendations. */
@NullMarked
package org.tiwizi.recommendation.web;

import org.jspecify.annotations.NullMarked;
