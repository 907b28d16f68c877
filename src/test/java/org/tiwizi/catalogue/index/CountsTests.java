package org.tiwizi.catalogue.index;

import org.junit.jupiter.api.Test;
import org.tiwizi.catalogue.CatalogueEntry;
import org.tiwizi.catalogue.Entries;

import static org.assertj.core.api.Assertions.assertThat;

class CountsTests {

    private final FacetValues values = new FacetValues();

    @Test
    void whatSomebodyElseCountedWhoKnewMoreValuesIsAdded() {
        CatalogueEntry entry = new Entries(1).entry();
        char[] numbers = this.values.of(entry);
        Counts before = new Counts(this.values.size());
        new Entries(2).some(20).forEach(this.values::of);
        Counts later = new Counts(this.values.size());
        later.values(numbers, 0, numbers.length, 1);
        later.one(1);

        before.add(later);

        assertThat(before.total()).isEqualTo(1);
        assertThat(before.named(this.values)).isEqualTo(later.named(this.values)).isNotEmpty();
    }

}
