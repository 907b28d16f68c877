package org.tiwizi.intake.web;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.tiwizi.intake.AssociationRow;
import org.tiwizi.intake.Column;
import org.tiwizi.intake.IntakeRow;
import org.tiwizi.intake.IntakeService;
import org.tiwizi.intake.IntakeView;
import org.tiwizi.shared.Csv;

import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Spreadsheets to take away: an empty one to be filled, and the rows that were left out,
 * each with what is wrong, to be corrected and sent again.
 */
@Controller
@RequestMapping("/administration/imports")
class IntakeExportController {

    private final IntakeService intake;

    private final MessageSource messages;

    IntakeExportController(IntakeService intake, MessageSource messages) {
        this.intake = intake;
        this.messages = messages;
    }

    @GetMapping("/model")
    void model(Locale reader, HttpServletResponse response) throws IOException {
        begin("tiwizi-import.csv", Stream.of(), reader, response);
    }

    @GetMapping("/{id}/faults")
    void faults(@PathVariable UUID id, Locale reader, HttpServletResponse response) throws IOException {
        IntakeView batch = this.intake.show(id);
        Csv csv = begin("tiwizi-import-faults.csv", Stream.of("intake.line", "intake.faults"), reader, response);
        List<IntakeRow> piece = this.intake.faulty(batch.id(), 0);
        while (!piece.isEmpty()) {
            for (IntakeRow row : piece) {
                csv.line(cells(row, reader));
            }
            piece = this.intake.faulty(batch.id(), piece.get(piece.size() - 1).line());
        }
    }

    private Csv begin(String name, Stream<String> others, Locale reader, HttpServletResponse response)
            throws IOException {
        response.setContentType("text/csv");
        response.setCharacterEncoding("UTF-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
        Stream<String> columns = Arrays.stream(Column.values()).map((column) -> "Column." + column);
        return new Csv(response.getWriter(), Stream.concat(columns, others).map((key) -> say(key, reader)).toList());
    }

    private List<@Nullable String> cells(IntakeRow row, Locale reader) {
        AssociationRow content = row.content();
        String faults = row.faults()
            .stream()
            .map((fault) -> say(fault.label(), reader) + " – " + say(fault.message(), reader))
            .collect(Collectors.joining(" "));
        return Arrays.asList(content.name(), content.otherName(), content.mission(), content.region(),
                content.province(), content.sector(), content.email(), content.foundedIn(), content.title(),
                content.summary(), content.problem(), content.beneficiaries(), String.valueOf(row.line()), faults);
    }

    private String say(String key, Locale reader) {
        return this.messages.getMessage(key, null, reader);
    }

}
