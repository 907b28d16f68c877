package org.tiwizi.matching;

import org.tiwizi.shared.Mode;

/**
 * A need and an offer beside each other, in small numbers. One object is filled again and
 * again while many are compared; a set of sectors, regions or languages is a set of bits.
 */
final class Pair {

    final Relations relations;

    /** Today: what is over by then is no match. */
    final int today;

    int needSector;

    int relatedSectors;

    int needRegion;

    int neighbourRegions;

    int needProvince;

    Mode needMode = Mode.ONSITE;

    int needStarts;

    int needEnds;

    int needHours;

    int needLanguages;

    /** The importance of all skills needed together. */
    int asked;

    /** Importance by likeness, 0 to 10, of the skills needed together. */
    int covered;

    int offerSectors;

    int offerRegions;

    int offerProvince;

    Mode offerMode = Mode.ONSITE;

    int offerStarts;

    int offerEnds;

    int offerHours;

    int offerLanguages;

    /** The level, 0 to 1000, of the other than who asks. */
    int trust;

    Pair(Relations relations, int today) {
        this.relations = relations;
        this.today = today;
    }

    void need(NeedFacts need) {
        needGroup(need.sector(), need.region(), need.province(), need.mode());
        this.needStarts = need.starts();
        this.needEnds = need.ends();
        this.needHours = need.hours();
        this.needLanguages = need.languages();
    }

    void needGroup(int sector, int region, int province, Mode mode) {
        this.needSector = sector;
        this.relatedSectors = this.relations.sectorsLike(sector);
        this.needRegion = region;
        this.neighbourRegions = this.relations.regionsBeside(region);
        this.needProvince = province;
        this.needMode = mode;
    }

    void offer(OfferFacts offer) {
        this.offerSectors = offer.sectors();
        offerPlace(offer.regions(), offer.province(), offer.mode());
        this.offerStarts = offer.starts();
        this.offerEnds = offer.ends();
        this.offerHours = offer.hours();
        this.offerLanguages = offer.languages();
    }

    void offerPlace(int regions, int province, Mode mode) {
        this.offerRegions = regions;
        this.offerProvince = province;
        this.offerMode = mode;
    }

    /** Compares their skills, one by one. */
    void skills(NeedFacts need, OfferFacts offer) {
        this.asked = 0;
        this.covered = 0;
        for (int place = 0; place < need.skills().length; place++) {
            int importance = need.importance()[place];
            this.asked += importance;
            this.covered += importance * this.relations.best(need.skills()[place], offer.skills());
        }
    }

    int commonDays() {
        return Math.max(0, Math.min(this.needEnds, this.offerEnds) - Math.max(this.needStarts, this.offerStarts) + 1);
    }

}
