package org.tiwizi.convention;

import java.io.IOException;

import org.tiwizi.shared.Language;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * How long the paper of a convention takes once warm: the best of five, at most a second.
 */
final class PaperBench {

    private static final double MOST = 1000;

    private PaperBench() {
    }

    public static void main(String[] arguments) throws IOException {
        try (ConfigurableApplicationContext room = new SpringApplicationBuilder(ConventionPaperTests.Room.class)
            .web(WebApplicationType.NONE)
            .run()) {
            ConventionPaper paper = room.getBean(ConventionPaper.class);
            ConventionWriter writer = room.getBean(ConventionWriter.class);
            Agreement agreement = Agreements.agreement(Language.AR);
            long best = Long.MAX_VALUE;
            for (int time = 0; time < 10; time++) {
                long begun = System.nanoTime();
                ConventionPaperTests.draw(paper, writer, agreement);
                best = (time < 5) ? best : Math.min(best, System.nanoTime() - begun);
            }
            System.out.printf("%s  a convention in Arabic and French: %.0f ms%n",
                    (best / 1e6 <= MOST) ? "PASS" : "FAIL", best / 1e6);
            if (best / 1e6 > MOST) {
                System.exit(1);
            }
        }
    }

}
