package org.tiwizi.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Consumer;

import org.tiwizi.shared.Mode;
import org.tiwizi.taxonomy.SkillHierarchy;

/**
 * A made-up country: skills, sectors and provinces as unevenly spread as in life (Zipf),
 * the same for the same seed.
 */
final class Synthetic {

    static final int TODAY = 9800;

    static final int SECTORS = 20;

    static final int REGIONS = 12;

    static final int PROVINCES = 75;

    final int skillCount;

    /**
     * By skill, its parents: skills by their number, groups from the number of skills on.
     */
    final int[][] parents;

    final int[] likeSectors = new int[SECTORS];

    final int[] besideRegions = new int[REGIONS];

    private final SplittableRandom random;

    private final double[] skillShares;

    private final double[] sectorShares = shares(SECTORS);

    private final double[] provinceShares = shares(PROVINCES);

    Synthetic(long seed, int skillCount) {
        this.random = new SplittableRandom(seed);
        this.skillCount = skillCount;
        this.skillShares = shares(skillCount);
        this.parents = new int[skillCount][];
        int groups = Math.max(1, skillCount / 22);
        for (int skill = 0; skill < skillCount; skill++) {
            int[] above = new int[1 + ((chance(20)) ? 1 : 0)];
            above[0] = skillCount + this.random.nextInt(groups);
            if (above.length > 1) {
                above[1] = chance(50) ? this.random.nextInt(skillCount) : skillCount + this.random.nextInt(groups);
            }
            int own = skill;
            this.parents[skill] = Arrays.stream(above).filter((parent) -> parent != own).distinct().sorted().toArray();
        }
        for (int sector = 0; sector < SECTORS; sector++) {
            relate(this.likeSectors, sector, (sector + 1) % SECTORS);
            relate(this.likeSectors, sector, (sector + 7) % SECTORS);
        }
        for (int region = 0; region + 1 < REGIONS; region++) {
            relate(this.besideRegions, region, region + 1);
        }
    }

    private static void relate(int[] masks, int one, int other) {
        masks[one] |= 1 << other;
        masks[other] |= 1 << one;
    }

    Relations relations() {
        Map<UUID, List<String>> named = new LinkedHashMap<>();
        for (int skill = 0; skill < this.skillCount; skill++) {
            named.put(new UUID(0, skill), Arrays.stream(this.parents[skill])
                .mapToObj((parent) -> (parent < this.skillCount) ? new UUID(0, parent).toString() : "group " + parent)
                .toList());
        }
        return new Relations(new SkillHierarchy(named), this.likeSectors, this.besideRegions);
    }

    static int region(int province) {
        return province % REGIONS;
    }

    List<NeedFacts> needs(int number) {
        List<NeedFacts> needs = new ArrayList<>(number);
        needs(number, needs::add);
        return needs;
    }

    /** By rising id. */
    void needs(int number, Consumer<NeedFacts> taker) {
        for (int count = 0; count < number; count++) {
            taker.accept(need(id(count, number)));
        }
    }

    List<OfferFacts> offers(int number) {
        List<OfferFacts> offers = new ArrayList<>(number);
        for (int count = 0; count < number; count++) {
            offers.add(offer(id(count, number)));
        }
        return offers;
    }

    /** Spread over all ids, rising as unsigned numbers do. */
    private UUID id(int count, int number) {
        return new UUID(Long.divideUnsigned(-1L, number) * count, this.random.nextLong());
    }

    NeedFacts need(UUID id) {
        int[] skills = skills(1 + this.random.nextInt(5));
        int[] importance = Arrays.stream(skills).map((skill) -> 1 + this.random.nextInt(3)).toArray();
        int province = chance(10) ? -1 : pick(this.provinceShares);
        Mode mode = mode();
        int starts = chance(15) ? Days.EVER : TODAY + this.random.nextInt(300);
        int ends = chance(15) ? Days.NEVER : Math.max(starts, TODAY) + this.random.nextInt(180);
        return new NeedFacts(id, skills, importance, chance(2) ? -1 : pick(this.sectorShares),
                (province >= 0) ? region(province) : (mode == Mode.REMOTE) ? -1 : this.random.nextInt(REGIONS),
                province, mode, starts, ends, 4 + this.random.nextInt(200), trust(), languages());
    }

    OfferFacts offer(UUID id) {
        int province = chance(5) ? -1 : pick(this.provinceShares);
        int regions = chance(30) ? (1 << REGIONS) - 1
                : 1 << ((province >= 0) ? region(province) : 3) | (chance(30) ? 1 << this.random.nextInt(REGIONS) : 0);
        int sectors = 0;
        for (int count = chance(40) ? 0 : 1 + this.random.nextInt(3); count > 0; count--) {
            sectors |= 1 << pick(this.sectorShares);
        }
        int starts = chance(25) ? Days.EVER : TODAY - 60 + this.random.nextInt(300);
        int ends = chance(25) ? Days.NEVER : Math.max(starts, TODAY - 10) + this.random.nextInt(360);
        return new OfferFacts(id, skills(1 + this.random.nextInt(6)), sectors, regions, province, mode(), starts, ends,
                4 + this.random.nextInt(300), trust(), languages());
    }

    private int[] skills(int number) {
        return this.random.ints(number, 0, Integer.MAX_VALUE).map((any) -> pick(this.skillShares)).distinct().toArray();
    }

    private Mode mode() {
        return Mode.values()[this.random.nextInt(3)];
    }

    private int trust() {
        return Trust.level(this.random.nextInt(4));
    }

    private int languages() {
        int drawn = this.random.nextInt(10);
        return (drawn < 6) ? 2 : (drawn < 9) ? 1 : 4;
    }

    boolean chance(int ofHundred) {
        return this.random.nextInt(100) < ofHundred;
    }

    private static double[] shares(int number) {
        double[] sums = new double[number];
        double sum = 0;
        for (int rank = 0; rank < number; rank++) {
            sum += 1.0 / (rank + 1);
            sums[rank] = sum;
        }
        return sums;
    }

    private int pick(double[] sums) {
        int found = Arrays.binarySearch(sums, this.random.nextDouble() * sums[sums.length - 1]);
        return Math.min((found >= 0) ? found : -found - 1, sums.length - 1);
    }

}
