package org.tiwizi;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;

/** The three languages say the same things, in the typography of each. */
class MessagesTests {

    private static final Pattern PLURAL = Pattern.compile("\\.(zero|one|two|few|many|other)$");

    static Stream<String> bundles() throws IOException {
        return Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath:i18n/*.properties"))
            .map(Resource::getFilename)
            .filter((name) -> !name.contains("_"))
            .map((name) -> name.replace(".properties", ""));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyKeyStandsInEveryLanguage(String bundle) throws IOException {
        Set<String> french = keys(bundle, "");
        assertThat(keys(bundle, "_ar")).as("ar").isEqualTo(french);
        assertThat(keys(bundle, "_en")).as("en").isEqualTo(french);
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void nothingIsLeftEmptyAndApostrophesAreTypographic(String bundle) throws IOException {
        for (String language : new String[] { "", "_ar", "_en" }) {
            assertThat(load(bundle, language)).allSatisfy((key, text) -> {
                assertThat(text.toString()).as("%s%s %s", bundle, language, key).isNotBlank();
                assertThat(text.toString()).as("%s%s %s", bundle, language, key).doesNotContain("'");
            });
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void arabicCountsHaveTheirSixForms(String bundle) throws IOException {
        Properties arabic = load(bundle, "_ar");
        arabic.stringPropertyNames().stream().filter((key) -> key.endsWith(".other")).forEach((key) -> {
            String stem = key.substring(0, key.length() - ".other".length());
            assertThat(arabic.stringPropertyNames()).as(bundle)
                .contains(stem + ".zero", stem + ".one", stem + ".two", stem + ".few", stem + ".many");
        });
    }

    private static Set<String> keys(String bundle, String language) throws IOException {
        Set<String> keys = new TreeSet<>();
        load(bundle, language).stringPropertyNames()
            .forEach((key) -> keys.add(PLURAL.matcher(key).replaceFirst(".{plural}")));
        return keys;
    }

    private static Properties load(String bundle, String language) throws IOException {
        Properties messages = new Properties();
        try (InputStream file = MessagesTests.class.getResourceAsStream("/i18n/" + bundle + language + ".properties")) {
            assertThat(file).as("%s%s", bundle, language).isNotNull();
            messages.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        }
        return messages;
    }

}
