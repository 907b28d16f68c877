package org.tiwizi.mission;

import java.util.List;

/**
 * What is done and measured under a partnership.
 *
 * @param milestones by due day
 * @param entries of hours, newest first, at most a hundred
 * @param lacking what keeps it from being completed
 */
public record MissionPage(List<MilestoneView> milestones, List<HoursView> entries, Hours hours,
        List<IndicatorView> indicators, List<Lacking> lacking) {

}
