package org.tiwizi.journey;

import java.util.Arrays;

import org.tiwizi.TiwiziApplication;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * How long a page of the moderation queue takes with 100,000 cases waiting, the count
 * shown: asked over HTTP by a moderator, the middle of 40 after 40 to warm up, at most
 * 100 ms each.
 */
final class QueueBench {

    private static final int WAITING = 100_000;

    private static final int TIMES = 40;

    private static final double MOST = 100;

    private QueueBench() {
    }

    public static void main(String[] arguments) {
        boolean missed = false;
        try (ServletWebServerApplicationContext portal = (ServletWebServerApplicationContext) new SpringApplicationBuilder(
                TiwiziApplication.class)
            .properties("tiwizi.test.embedded=true", "server.port=0")
            .run()) {
            fill(portal.getBean(JdbcTemplate.class));
            Client moderator = Client.signedIn(portal.getWebServer().getPort(), "ar", "moderator");
            for (String page : new String[] { "/moderation", "/moderation?kind=INITIATIVE", "/moderation?page=50" }) {
                missed |= measured(moderator, page) > MOST;
            }
        }
        System.exit(missed ? 1 : 0);
    }

    private static double measured(Client moderator, String page) {
        double[] times = new double[TIMES];
        Client.Answer answer = moderator.get(page);
        for (int time = -TIMES; time < TIMES; time++) {
            long begun = System.nanoTime();
            answer = moderator.get(page);
            if (time >= 0) {
                times[time] = (System.nanoTime() - begun) / 1e6;
            }
        }
        Arrays.sort(times);
        double middle = times[TIMES / 2];
        System.out.printf("%s  %s: %.0f ms, p95 %.0f ms, status %d, \"%s\"%n", (middle <= MOST) ? "PASS" : "FAIL", page,
                middle, times[TIMES * 95 / 100], answer.status(), answer.page().select("h1 + p").text());
        return middle;
    }

    private static void fill(JdbcTemplate database) {
        database.update("""
                insert into initiative (id, version, slug, association_id, status, since)
                select gen_random_uuid(), 0, 'bench-' || n,
                    (select id from organisation where status = 'VERIFIED' and kind = 'ASSOCIATION'
                        order by id offset n %% 20 limit 1), 'IN_MODERATION', now()
                from generate_series(1, %d) n
                """.formatted(WAITING));
        database.update("""
                insert into initiative_text (initiative_id, language, title, summary)
                select id, 'AR', 'مبادرة رقم ' || slug, 'ملخص' from initiative where slug like 'bench-%'
                """);
        database.update("""
                insert into review (id, version, subject_kind, subject_id, organisation_id, submitted_at, state)
                select gen_random_uuid(), 0, 'INITIATIVE', id, association_id, now() - random() * interval '90 days',
                    'WAITING' from initiative where slug like 'bench-%'
                """);
        database.execute("vacuum analyze review");
    }

}
