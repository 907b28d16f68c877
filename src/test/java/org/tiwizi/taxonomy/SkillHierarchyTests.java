package org.tiwizi.taxonomy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.tiwizi.taxonomy.ReferenceFile.Row;

import static org.assertj.core.api.Assertions.assertThat;

class SkillHierarchyTests {

    private static final UUID BROAD = new UUID(0, 1);

    private static final UUID NARROW = new UUID(0, 2);

    private static final UUID BESIDE = new UUID(0, 3);

    private static final UUID ALONE = new UUID(0, 4);

    private final SkillHierarchy hierarchy = new SkillHierarchy(Map.of(BROAD, List.of("0411"), NARROW,
            List.of(BROAD.toString(), "0421"), BESIDE, List.of("0413", "0421"), ALONE, List.of()));

    @Test
    void allParentsCount() {
        assertThat(this.hierarchy.relation(BROAD, BROAD)).isEqualTo(SkillRelation.SAME);
        assertThat(this.hierarchy.relation(BROAD, NARROW)).isEqualTo(SkillRelation.PARENT_CHILD);
        assertThat(this.hierarchy.relation(NARROW, BROAD)).isEqualTo(SkillRelation.PARENT_CHILD);
        assertThat(this.hierarchy.relation(NARROW, BESIDE)).isEqualTo(SkillRelation.SIBLING);
        assertThat(this.hierarchy.relation(BROAD, BESIDE)).isEqualTo(SkillRelation.NONE);
        assertThat(this.hierarchy.relation(ALONE, BESIDE)).isEqualTo(SkillRelation.NONE);
    }

    @Test
    void anUnknownSkillStandsAlone() {
        UUID unknown = new UUID(1, 1);

        assertThat(this.hierarchy.number(unknown)).isEqualTo(-1);
        assertThat(this.hierarchy.relation(unknown, BROAD)).isEqualTo(SkillRelation.NONE);
        assertThat(this.hierarchy.relation(unknown, unknown)).isEqualTo(SkillRelation.SAME);
    }

    @Test
    void numbersLeadUpAndDown() {
        int narrow = this.hierarchy.number(NARROW);

        assertThat(this.hierarchy.id(narrow)).isEqualTo(NARROW);
        assertThat(this.hierarchy.skills()).isEqualTo(4);
        assertThat(this.hierarchy.nodes()).isEqualTo(7);
        assertThat(this.hierarchy.children(this.hierarchy.number(BROAD))).containsExactly(narrow);
        for (int parent : this.hierarchy.parents(narrow)) {
            assertThat(this.hierarchy.children(parent)).contains(narrow);
        }
    }

    /** Against a plain reading of the file that shares no code with the numbers. */
    @Test
    void theShortListIsRelatedAsTheFileSays() {
        Map<UUID, Set<String>> file = new HashMap<>();
        for (Row row : new ReferenceFile("skills_shortlist.tsv").rows()) {
            file.put(UUID.fromString(last(row.text("uri"))),
                    row.list("parent_uris", "\\|").stream().map(SkillHierarchyTests::last).collect(Collectors.toSet()));
        }
        SkillHierarchy all = new SkillHierarchy(file.entrySet()
            .stream()
            .collect(Collectors.toMap(Map.Entry::getKey, (one) -> List.copyOf(one.getValue()))));
        assertThat(file).hasSize(431).allSatisfy((id, parents) -> assertThat(parents).isNotEmpty());
        file.forEach((one, above) -> file.forEach((other, beside) -> {
            SkillRelation expected = one.equals(other) ? SkillRelation.SAME
                    : (above.contains(other.toString()) || beside.contains(one.toString())) ? SkillRelation.PARENT_CHILD
                            : above.stream().anyMatch(beside::contains) ? SkillRelation.SIBLING : SkillRelation.NONE;
            assertThat(all.relation(one, other)).isEqualTo(expected);
        }));
    }

    private static String last(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

}
