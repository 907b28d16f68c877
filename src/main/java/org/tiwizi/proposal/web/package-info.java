/** The pages of proposals. */
@NullMarked
package org.tiwizi.proposal.web;

import org.jspecify.annotations.NullMarked;
