package org.tiwizi.alert;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiwizi.catalogue.Facet;

import static org.assertj.core.api.Assertions.assertThat;

class SearchAddressTests {

    @Test
    void theTextAndTheFiltersOfASearchAreKeptInOneOrder() {
        SearchAddress one = SearchAddress.read(
                "region=MA-09&q=%D9%85%D8%AD%D8%A7%D8%B3%D8%A8%D8%A9+a%26b&sort=newest&page=3&sector=RURAL&region=MA-05");

        assertThat(one.text()).isEqualTo("محاسبة a&b");
        assertThat(one.chosen()).containsEntry(Facet.REGION, Set.of("MA-05", "MA-09"))
            .containsEntry(Facet.SECTOR, Set.of("RURAL"));
        assertThat(SearchAddress.read(one.query())).isEqualTo(one);
        assertThat(one.query()).endsWith("&sector=RURAL&region=MA-05&region=MA-09").doesNotContain("sort", "page");
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "q", "q=%", "q=%zz&region=%%%", "q={x}&region={{", "region=<script>&region=' or 1=1",
            "&&&==", "q=%0d%0aBcc:%20x" })
    void anythingElseIsReadWithPatience(String query) {
        SearchAddress read = SearchAddress.read(query);

        assertThat(read.text()).doesNotContain("\r", "\n");
        assertThat(read.chosen()).isEmpty();
        assertThat(SearchAddress.read(read.query())).isEqualTo(read);
    }

    @Test
    void aTextOfAnyLengthIsCut() {
        assertThat(SearchAddress.read("q=" + "م".repeat(5_000)).text()).hasSize(200);
    }

}
