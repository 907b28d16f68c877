/** The pages of milestones, hours and indicators. */
@NullMarked
package org.tiwizi.mission.web;

import org.jspecify.annotations.NullMarked;
