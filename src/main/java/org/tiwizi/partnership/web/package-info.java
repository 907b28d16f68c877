/** The pages of partnerships. */
@NullMarked
package org.tiwizi.partnership.web;

import org.jspecify.annotations.NullMarked;
