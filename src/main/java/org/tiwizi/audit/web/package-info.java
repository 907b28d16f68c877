/** Reading the trail, and taking it away. */
@NullMarked
package org.tiwizi.audit.web;

import org.jspecify.annotations.NullMarked;
