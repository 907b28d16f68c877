package org.tiwizi.imports;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tiwizi.catalogue.CatalogueService;
import org.tiwizi.initiative.InitiativeRecord;
import org.tiwizi.initiative.InitiativeService;
import org.tiwizi.offer.OfferRecord;
import org.tiwizi.offer.OfferService;
import org.tiwizi.organisation.OrganisationRecord;
import org.tiwizi.organisation.OrganisationService;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Brings the lines of a file in batches, each a transaction of its own: what an
 * interrupted run has brought stays, and the next run passes over it.
 */
@Component
class OpenTexts {

    private static final Logger log = LoggerFactory.getLogger("Tiwizi");

    static final int BATCH = 200;

    private final OrganisationService organisations;

    private final InitiativeService initiatives;

    private final OfferService offers;

    private final CatalogueService catalogue;

    private final TransactionOperations transaction;

    OpenTexts(OrganisationService organisations, InitiativeService initiatives, OfferService offers,
            CatalogueService catalogue, TransactionOperations transaction) {
        this.organisations = organisations;
        this.initiatives = initiatives;
        this.offers = offers;
        this.catalogue = catalogue;
        this.transaction = transaction;
    }

    /**
     * Brings one file of a folder, line by line.
     * @throws IllegalArgumentException with one sentence that names file and line when a
     * line is broken
     */
    void bring(Path folder, Source source) throws IOException {
        Path file = folder.resolve(source.file());
        long total = lines(file);
        List<Brought> batch = new ArrayList<>(BATCH);
        long number = 0;
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            for (String text = reader.readLine(); text != null; text = reader.readLine()) {
                number++;
                if (!text.isBlank()) {
                    batch.add(source.read(Line.of(text)));
                }
                if (batch.size() == BATCH || number == total) {
                    bring(batch);
                    batch.clear();
                    log.info("{}: {} of {}", source.file(), number, total);
                }
            }
        }
        catch (Line.BrokenLine broken) {
            throw new IllegalArgumentException("%s, line %d %s: correct it and run the command again.".formatted(file,
                    number, broken.getMessage()), broken);
        }
        catch (CharacterCodingException ex) {
            throw new IllegalArgumentException(
                    "%s is not UTF-8 after line %d: correct it and run the command again.".formatted(file, number), ex);
        }
    }

    private void bring(List<Brought> batch) {
        Collection<OrganisationRecord> owners = batch.stream()
            .map(Brought::organisation)
            .collect(Collectors.toMap(OrganisationRecord::id, (one) -> one, (one, same) -> one))
            .values();
        List<InitiativeRecord> asked = batch.stream().flatMap((one) -> one.initiatives().stream()).toList();
        List<OfferRecord> offered = batch.stream().flatMap((one) -> one.offers().stream()).toList();
        List<UUID> initiativeIds = asked.stream().map(InitiativeRecord::id).toList();
        List<UUID> offerIds = offered.stream().map(OfferRecord::id).toList();
        this.transaction.executeWithoutResult((status) -> {
            this.organisations.bring(owners);
            this.initiatives.bring(asked);
            this.offers.bring(offered);
            this.catalogue.refresh(initiativeIds, offerIds);
        });
    }

    /** Counted without reading the file into memory; any bytes are lines of Latin-1. */
    private static long lines(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file, StandardCharsets.ISO_8859_1)) {
            return lines.count();
        }
    }

}
