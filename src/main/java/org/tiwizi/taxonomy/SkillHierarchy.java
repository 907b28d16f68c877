package org.tiwizi.taxonomy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * What is broader and narrower among skills, after ESCO: a skill has one or several
 * parents, which are skills or groups of skills, and all of them count. Skills and groups
 * are numbered from 0, the skills first in the order of their ids, so that whoever
 * compares many can keep small numbers.
 */
@Component
public class SkillHierarchy {

    private static final int[] NOBODY = {};

    private final List<UUID> ids;

    private final Map<UUID, Integer> numbers = new HashMap<>();

    private final int[][] parents;

    private final int[][] children;

    @Autowired
    SkillHierarchy(JdbcTemplate database, ReferenceData loaded) {
        this(read(database, loaded));
    }

    /**
     * A hierarchy of these skills.
     * @param parents by id, the last parts of the addresses of what is directly broader
     */
    public SkillHierarchy(Map<UUID, List<String>> parents) {
        this.ids = parents.keySet().stream().sorted().toList();
        Map<String, Integer> nodes = new HashMap<>();
        for (UUID id : this.ids) {
            this.numbers.put(id, nodes.size());
            nodes.put(id.toString(), nodes.size());
        }
        this.parents = new int[this.ids.size()][];
        List<List<Integer>> below = new ArrayList<>();
        for (int skill = 0; skill < this.parents.length; skill++) {
            this.parents[skill] = parents.get(this.ids.get(skill))
                .stream()
                .mapToInt((parent) -> nodes.computeIfAbsent(parent, (name) -> nodes.size()))
                .distinct()
                .sorted()
                .toArray();
            for (int parent : this.parents[skill]) {
                while (below.size() <= parent) {
                    below.add(new ArrayList<>());
                }
                below.get(parent).add(skill);
            }
        }
        this.children = new int[nodes.size()][];
        for (int node = 0; node < this.children.length; node++) {
            this.children[node] = (node < below.size()) ? below.get(node).stream().mapToInt(Integer::intValue).toArray()
                    : NOBODY;
        }
    }

    private static Map<UUID, List<String>> read(JdbcTemplate database, ReferenceData loaded) {
        Objects.requireNonNull(loaded, "the reference data are loaded first");
        Map<UUID, List<String>> parents = new LinkedHashMap<>();
        database.query("select id, parents from skill", (row) -> {
            parents.put(row.getObject("id", UUID.class), List.of((String[]) row.getArray("parents").getArray()));
        });
        return parents;
    }

    /** How many skills; their numbers are all below. */
    public int skills() {
        return this.parents.length;
    }

    /** How many skills and groups; all numbers are below. */
    public int nodes() {
        return this.children.length;
    }

    /** The number of a skill, or -1 for one that is unknown. */
    public int number(UUID skill) {
        return this.numbers.getOrDefault(skill, -1);
    }

    /** The skill with this number. */
    public UUID id(int skill) {
        return this.ids.get(skill);
    }

    /** The numbers of what is directly broader than a skill, ascending. */
    public int[] parents(int skill) {
        return this.parents[skill].clone();
    }

    /** The numbers of the skills directly below a skill or group, ascending. */
    public int[] children(int node) {
        return this.children[node].clone();
    }

    /** How two skills stand to each other, by their numbers. */
    public SkillRelation relation(int one, int other) {
        if (one == other) {
            return SkillRelation.SAME;
        }
        int[] above = this.parents[one];
        int[] beside = this.parents[other];
        if (Arrays.binarySearch(above, other) >= 0 || Arrays.binarySearch(beside, one) >= 0) {
            return SkillRelation.PARENT_CHILD;
        }
        for (int here = 0, there = 0; here < above.length && there < beside.length;) {
            if (above[here] == beside[there]) {
                return SkillRelation.SIBLING;
            }
            if (above[here] < beside[there]) {
                here++;
            }
            else {
                there++;
            }
        }
        return SkillRelation.NONE;
    }

    /** How two skills stand to each other; unknown ones stand alone. */
    public SkillRelation relation(UUID one, UUID other) {
        if (one.equals(other)) {
            return SkillRelation.SAME;
        }
        int here = number(one);
        int there = number(other);
        return (here < 0 || there < 0) ? SkillRelation.NONE : relation(here, there);
    }

}
