package org.tiwizi.moderation;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiwizi.shared.Language;

import static org.assertj.core.api.Assertions.assertThat;

class DifferenceTests {

    @ParameterizedTest
    @CsvSource({ "un deux trois, un deux trois", "un deux trois, un trois", "un trois, un deux trois", "un, deux",
            "'', un deux", "un deux, ''", "نريد محاسبا يوما, نريد محاسبا يومين" })
    void nothingIsLostNorInvented(String before, String after) {
        List<Difference.Piece> pieces = Difference.of(ReviewField.SUMMARY, Language.FR, before, after).pieces();

        assertThat(without(pieces, Difference.Change.ADDED)).isEqualTo(before);
        assertThat(without(pieces, Difference.Change.REMOVED)).isEqualTo(after);
    }

    @Test
    void whatStandsTogetherIsOnePiece() {
        assertThat(Difference.of(ReviewField.SUMMARY, Language.FR, "deux jours de travail", "trois mois de travail")
            .pieces()).last().isEqualTo(new Difference.Piece(Difference.Change.KEPT, " de travail"));
    }

    @Test
    void endlessTextsAreComparedAsAWhole() {
        String endless = "mot ".repeat(5000);

        assertThat(Difference.of(ReviewField.SUMMARY, Language.FR, endless, endless + "fin").pieces()).hasSize(2);
    }

    private static String without(List<Difference.Piece> pieces, Difference.Change change) {
        return pieces.stream()
            .filter((piece) -> piece.change() != change)
            .map(Difference.Piece::text)
            .collect(Collectors.joining());
    }

}
