package org.tiwizi.demonstration;

import java.io.IOException;
import java.util.UUID;

import org.tiwizi.account.Member;
import org.tiwizi.account.Role;
import org.tiwizi.document.UnusableFile;
import org.tiwizi.intake.IntakeService;
import org.tiwizi.intake.UnreadableSheet;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Two spreadsheets of the demonstration’s administrator: one brought in, whose
 * associations are invited, and one that waits, with rows to correct.
 */
@Component
@Conditional(NoDatabaseConfigured.class)
@ConditionalOnProperty(name = "tiwizi.demonstration", matchIfMissing = true)
class DemonstrationImports {

    private final IntakeService intake;

    private final DemonstrationMembers members;

    DemonstrationImports(IntakeService intake, DemonstrationMembers members) {
        this.intake = intake;
        this.members = members;
    }

    void bring() {
        Member administrator = this.members.acting(Role.ADMINISTRATOR);
        try {
            this.intake.begin(read("associations-rif.csv", administrator), administrator);
            read("associations-souss.csv", administrator);
        }
        catch (UnusableFile | UnreadableSheet | IOException ex) {
            throw new IllegalStateException("A spreadsheet of the demonstration cannot be read", ex);
        }
    }

    private UUID read(String name, Member administrator) throws UnusableFile, UnreadableSheet, IOException {
        return this.intake.read(name, new ClassPathResource("demonstration/" + name), administrator);
    }

}
