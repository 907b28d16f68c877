/** The public page of what lasts. */
@NullMarked
package org.tiwizi.durability.web;

import org.jspecify.annotations.NullMarked;
