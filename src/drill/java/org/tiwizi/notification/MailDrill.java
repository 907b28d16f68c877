package org.tiwizi.notification;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import com.github.kagkarlsson.scheduler.boot.autoconfigure.DbSchedulerAutoConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.tiwizi.account.PasswordResetAsked;
import org.tiwizi.mail.Mailer;
import org.tiwizi.platform.TiwiziProperties;
import org.tiwizi.platform.Words;
import org.tiwizi.shared.Language;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.data.jpa.autoconfigure.DataJpaRepositoriesAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Kills an instance at random while it takes two thousand steps that each owe an e-mail,
 * starts the next one, and at last lets one drain what waits. Then every step that was
 * committed has its e-mail at the SMTP server, and none that was rolled back has; those
 * that came twice are counted, and each of them has the Message-ID of its twin. Ends with
 * 1 when something is missing or came without its step.
 */
public final class MailDrill {

    private static final int STEPS = Integer.getInteger("drill.steps", 2_000);

    private static final int KILLS = Integer.getInteger("drill.kills", 20);

    private final Random random = new Random(7);

    private final String url;

    private final GreenMail server;

    private MailDrill(String url, GreenMail server) {
        this.url = url;
        this.server = server;
    }

    public static void main(String[] arguments) throws Exception {
        if (arguments.length > 0 && arguments[0].startsWith("jdbc:")) {
            new Instance(arguments[0], arguments[1]).live();
            return;
        }
        GreenMail server = new GreenMail(new ServerSetup(0, null, ServerSetup.PROTOCOL_SMTP));
        server.start();
        boolean held;
        try (EmbeddedPostgres database = EmbeddedPostgres.builder()
            .setLocaleConfig("locale", "C.UTF-8")
            .setServerConfig("fsync", "on")
            .setServerConfig("synchronous_commit", "on")
            .start()) {
            JdbcClient client = JdbcClient.create(database.getPostgresDatabase());
            MailDrill drill = new MailDrill(database.getJdbcUrl("postgres", "postgres"), server);
            drill.run();
            held = drill.check(client);
        }
        server.stop();
        System.exit(held ? 0 : 1);
    }

    private void run() throws Exception {
        for (int kill = 1; kill <= KILLS; kill++) {
            Process instance = start();
            try (BufferedReader told = told(instance)) {
                int steps = 1 + this.random.nextInt(2 * STEPS / (KILLS + 1));
                for (int step = 0; step < steps; step++) {
                    expect(told, "step");
                }
                Thread.sleep(this.random.nextInt(60));
                instance.destroyForcibly().waitFor();
                System.out.printf("kill %d after %d steps: exit %d, %d arrived%n", kill, steps, instance.exitValue(),
                        this.server.getReceivedMessages().length);
            }
        }
        Process last = start();
        try (BufferedReader told = told(last)) {
            expect(told, "drained");
        }
        finally {
            last.destroyForcibly().waitFor();
        }
    }

    private boolean check(JdbcClient database) throws MessagingException {
        Set<String> owed = database.sql("select number from drill_step")
            .query(Integer.class)
            .list()
            .stream()
            .map((number) -> "step-" + number + "@drill.example")
            .collect(Collectors.toSet());
        Map<String, List<MimeMessage>> arrived = Arrays.stream(this.server.getReceivedMessages())
            .collect(Collectors.groupingBy(MailDrill::recipient));
        long missing = owed.stream().filter((recipient) -> !arrived.containsKey(recipient)).count();
        long tooMany = arrived.keySet().stream().filter((recipient) -> !owed.contains(recipient)).count();
        List<List<MimeMessage>> twice = arrived.values().stream().filter((mails) -> mails.size() > 1).toList();
        long strangers = twice.stream()
            .filter((mails) -> mails.stream().map(MailDrill::id).distinct().count() > 1)
            .count();
        long waiting = database.sql("select count(*) from mail_message where status <> 'SENT'")
            .query(Long.class)
            .single();
        System.out.printf("%d kills; %d steps owe an e-mail, %d did not arrive; %d e-mails without a step; %d came twice, "
                + "%d of them under another Message-ID; %d not noted as sent%n", KILLS, owed.size(), missing, tooMany,
                twice.size(), strangers, waiting);
        return owed.size() == STEPS && missing == 0 && tooMany == 0 && strangers == 0 && waiting == 0;
    }

    private static String recipient(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        }
        catch (MessagingException ex) {
            throw new IllegalStateException(ex);
        }
    }

    private static String id(MimeMessage mail) {
        try {
            return mail.getMessageID();
        }
        catch (MessagingException ex) {
            throw new IllegalStateException(ex);
        }
    }

    private Process start() throws IOException {
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m",
                "-XX:TieredStopAtLevel=1", "-Ddrill.steps=" + STEPS, "-cp", System.getProperty("java.class.path"),
                MailDrill.class.getName(), this.url, String.valueOf(this.server.getSmtp().getPort()))
            .redirectErrorStream(true)
            .start();
    }

    private static BufferedReader told(Process instance) {
        return new BufferedReader(new InputStreamReader(instance.getInputStream(), StandardCharsets.UTF_8));
    }

    private static void expect(BufferedReader told, String word) throws IOException {
        StringBuilder heard = new StringBuilder();
        for (String line = told.readLine(); line != null; line = told.readLine()) {
            if (line.startsWith(word) || line.startsWith("drained")) {
                return;
            }
            heard.append(line).append('\n');
        }
        throw new IllegalStateException("An instance ended before it said " + word + ":\n" + heard);
    }

    /** An instance of the rooms that tell people, with the scheduler of the portal. */
    private static final class Instance {

        private final ConfigurableApplicationContext context;

        private final JdbcClient database;

        private final TransactionTemplate transaction;

        Instance(String url, String port) {
            this.context = new SpringApplicationBuilder(Rooms.class).web(WebApplicationType.NONE)
                .run("--spring.datasource.url=" + url, "--spring.datasource.username=postgres",
                        "--spring.datasource.password=postgres", "--spring.mail.host=localhost",
                        "--spring.mail.port=" + port, "--spring.mail.properties.mail.smtp.starttls.enable=false",
                        "--db-scheduler.heartbeat-interval=1s", "--db-scheduler.polling-interval=500ms",
                        "--logging.level.root=error");
            this.database = this.context.getBean(JdbcClient.class);
            this.transaction = this.context.getBean(TransactionTemplate.class);
        }

        /** Every tenth step is taken back after it told of itself. */
        void live() throws InterruptedException {
            this.database.sql("create table if not exists drill_step (number integer primary key)").update();
            int number = this.database.sql("select coalesce(max(number), 0) from drill_step")
                .query(Integer.class)
                .single();
            while (number < STEPS) {
                number++;
                if (number % 10 == 0) {
                    takeBack("never-" + number);
                }
                step(number);
                System.out.println("step " + number);
            }
            while (this.database.sql("select count(*) from mail_message where status = 'WAITING'")
                .query(Long.class)
                .single() > 0) {
                Thread.sleep(200);
            }
            System.out.println("drained");
        }

        private void step(int number) {
            this.transaction.executeWithoutResult((status) -> {
                this.database.sql("insert into drill_step (number) values (?)").param(number).update();
                this.context.publishEvent(asked("step-" + number));
            });
        }

        private void takeBack(String name) {
            this.transaction.executeWithoutResult((status) -> {
                this.context.publishEvent(asked(name));
                status.setRollbackOnly();
            });
        }

        private static PasswordResetAsked asked(String name) {
            return new PasswordResetAsked(name + "@drill.example", Language.AR, "drill");
        }

    }

    /** No stereotype: what starts the whole portal beside it does not find it. */
    @EnableConfigurationProperties(TiwiziProperties.class)
    @ImportAutoConfiguration({ DataSourceAutoConfiguration.class, JdbcTemplateAutoConfiguration.class,
            JdbcClientAutoConfiguration.class, FlywayAutoConfiguration.class, HibernateJpaAutoConfiguration.class,
            DataJpaRepositoriesAutoConfiguration.class, TransactionAutoConfiguration.class,
            DbSchedulerAutoConfiguration.class, MailSenderAutoConfiguration.class, ThymeleafAutoConfiguration.class,
            MessageSourceAutoConfiguration.class })
    @EntityScan(basePackageClasses = Mailer.class)
    @EnableJpaRepositories(basePackageClasses = Mailer.class)
    @ComponentScan(basePackageClasses = Mailer.class,
            excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*\\.web\\..*"))
    @Import({ AccountListener.class, Announcer.class, Notices.class, Preferences.class, Letters.class, Words.class })
    static class Rooms {

        @Bean
        Clock clock() {
            return Clock.system(ZoneId.of("Africa/Casablanca"));
        }

    }

}
