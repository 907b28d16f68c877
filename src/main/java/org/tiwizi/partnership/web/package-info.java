/** The pages of proposals and partnerships. */
@NullMarked
package org.tiwizi.partnership.web;

import org.jspecify.annotations.NullMarked;
