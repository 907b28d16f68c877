/** The searches that a reader keeps. */
@NullMarked
package org.tiwizi.alert.web;

import org.jspecify.annotations.NullMarked;
