package org.tiwizi.taxonomy;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiwizi.platform.PortalTest;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class PlaceServiceTests {

    @Autowired
    PlaceService places;

    @ParameterizedTest
    @CsvSource({ "Agadir, MA-AGD", "أكادير, MA-AGD", "اكادير, MA-AGD", "agad, MA-AGD", "Tata, MA-TAT", "طاطا, MA-TAT",
            "Taghazout, MA-AGD", "Taroudante, MA-TAR", "Imzourene, MA-HOC", "Fes, MA-FES", "فاس, MA-FES",
            "Chefchaouen, MA-CHE", "Chefchaouene, MA-CHE", "Ouarzazat, MA-OUA", "ورزازات, MA-OUA", "Azilal, MA-AZI" })
    void aPlaceIsFoundHoweverItIsSpelt(String text, String province) {
        assertThat(this.places.province(text).map(Province::code)).as(text).contains(province);
    }

    @Test
    void provincesComeBeforeCommunesOfTheSameName() {
        List<Place> found = this.places.suggest("azilal", 8);
        assertThat(found.get(0).commune()).isNull();
        assertThat(found).anyMatch((place) -> place.commune() != null);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", " ", "%_'", "xqzv", "\u0000" })
    void whatNamesNoPlaceFindsNone(String text) {
        assertThat(this.places.suggest(text, 8)).isEmpty();
    }

}
