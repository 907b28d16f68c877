/** The pages of the verification file: for its organisation, and for reviewers. */
@NullMarked
package org.tiwizi.verification.web;

import org.jspecify.annotations.NullMarked;
