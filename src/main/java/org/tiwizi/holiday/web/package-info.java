/** The administrator’s list of public holidays. */
@NullMarked
package org.tiwizi.holiday.web;

import org.jspecify.annotations.NullMarked;
