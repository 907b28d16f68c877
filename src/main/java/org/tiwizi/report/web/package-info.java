/** Reporting a page, and deciding on what was reported. */
@NullMarked
package org.tiwizi.report.web;

import org.jspecify.annotations.NullMarked;
