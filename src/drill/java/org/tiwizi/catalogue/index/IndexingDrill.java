package org.tiwizi.catalogue.index;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import javax.sql.DataSource;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.flywaydb.core.Flyway;
import org.tiwizi.catalogue.CatalogueEntry;
import org.tiwizi.catalogue.CatalogueTable;
import org.tiwizi.catalogue.Entries;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Kills an instance twenty times while it changes the catalogue and indexes the changes,
 * and each time asks the next one whether index and table agree. Ends with 1 when they do
 * not.
 */
public final class IndexingDrill {

    private static final int KILLS = 20;

    private static final int ENTRIES = 2_000;

    private final Random random = new Random(20);

    private final String url;

    private int agreed;

    private IndexingDrill(String url) {
        this.url = url;
    }

    public static void main(String[] arguments) throws Exception {
        if (arguments.length > 0 && arguments[0].startsWith("jdbc:")) {
            new Instance(arguments[0]).live();
            return;
        }
        try (EmbeddedPostgres server = EmbeddedPostgres.builder()
            .setLocaleConfig("locale", "C.UTF-8")
            .setServerConfig("fsync", "on")
            .setServerConfig("synchronous_commit", "on")
            .start()) {
            String url = server.getJdbcUrl("postgres", "postgres");
            Flyway.configure().dataSource(server.getPostgresDatabase()).load().migrate();
            new CatalogueTable(JdbcClient.create(server.getPostgresDatabase())).refresh(new Entries(1).some(ENTRIES));
            IndexingDrill drill = new IndexingDrill(url);
            for (int kill = 1; kill <= KILLS; kill++) {
                drill.killed(kill);
            }
            boolean last = drill.agrees();
            System.out.printf("%d kills; index and table agreed after %d of %d restarts, and at the end: %s%n", KILLS,
                    drill.agreed, KILLS, last);
            System.exit((last && drill.agreed == KILLS) ? 0 : 1);
        }
    }

    /** Every third is killed while it fills its index, the others while they change and follow. */
    private void killed(int kill) throws Exception {
        Process instance = start();
        try (BufferedReader told = told(instance)) {
            expect(told, "filling");
            if (kill % 3 != 0) {
                this.agreed += expect(told, "agrees").endsWith("true") ? 1 : 0;
            }
            else {
                this.agreed += agrees() ? 1 : 0;
            }
            Thread.sleep(this.random.nextInt(400));
            instance.destroyForcibly().waitFor();
            System.out.printf("kill %d: exit %d, %d agreed%n", kill, instance.exitValue(), this.agreed);
        }
    }

    private boolean agrees() throws Exception {
        Process instance = start();
        try (BufferedReader told = told(instance)) {
            return expect(told, "agrees").endsWith("true");
        }
        finally {
            instance.destroyForcibly().waitFor();
        }
    }

    private Process start() throws IOException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m", "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
                IndexingDrill.class.getName(), this.url));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private static BufferedReader told(Process instance) {
        return new BufferedReader(new InputStreamReader(instance.getInputStream(), StandardCharsets.UTF_8));
    }

    private static String expect(BufferedReader told, String word) throws IOException {
        for (String line = told.readLine(); line != null; line = told.readLine()) {
            if (line.startsWith(word)) {
                return line;
            }
        }
        throw new IllegalStateException("An instance ended before it said " + word);
    }

    /** An instance that changes what is shown as fast as it can, and indexes it. */
    private static final class Instance {

        private final CatalogueTable table;

        private final TransactionTemplate transaction;

        private final Indexes index;

        private final Entries some = new Entries(System.nanoTime());

        Instance(String url) {
            DataSource source = new DriverManagerDataSource(url, "postgres", "postgres");
            this.table = new CatalogueTable(JdbcClient.create(source));
            this.transaction = new TransactionTemplate(new JdbcTransactionManager(source));
            this.index = Indexes.on(source);
        }

        void live() {
            Thread changing = new Thread(this::change);
            changing.setDaemon(true);
            changing.start();
            System.out.println("filling");
            this.index.follower().fill();
            System.out.println("agrees " + this.index.follower().check());
            while (true) {
                this.index.follower().follow();
            }
        }

        private void change() {
            while (true) {
                this.transaction.executeWithoutResult((status) -> {
                    List<CatalogueEntry> fresh = this.some.some(20);
                    this.table.refresh(fresh);
                    List<UUID> gone = fresh.stream().map(CatalogueEntry::id).limit(10).toList();
                    this.table.remove(gone);
                });
            }
        }

    }

}
