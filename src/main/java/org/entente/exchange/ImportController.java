package org.entente.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;

import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

import java.io.IOException;
import java.io.StringWriter;
import java.security.Principal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Loads users' tables. Every row is accounted for; rejected ones can be had back as a file. */
@RestController
@SecurityRequirement(name = "basic")
class ImportController {

    private static final int KEPT = 20;

    private final Importer importer;
    private final MessageSource messages;
    private final Map<String, ImportAnswer> results =
            Collections.synchronizedMap(
                    new LinkedHashMap<>() {
                        @Override
                        protected boolean removeEldestEntry(
                                Map.Entry<String, ImportAnswer> eldest) {
                            return size() > KEPT;
                        }
                    });

    ImportController(Importer importer, MessageSource messages) {
        this.importer = importer;
        this.messages = messages;
    }

    /**
     * Imports CSV tables, as an editor. The good rows of all files are one change; what is rejected
     * is in the answer.
     *
     * @param files CSV tables in the format of the shipped ones, each told by its header
     */
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "422")
    @PostMapping(path = "/api/imports", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ImportAnswer load(
            @RequestParam(name = "file", required = false) List<MultipartFile> files,
            Principal user)
            throws IOException {
        if (files == null || files.isEmpty()) {
            throw problem(HttpStatus.BAD_REQUEST, "import.no-file");
        }
        var tables = new ArrayList<CsvTable>();
        for (MultipartFile file : files) {
            String name = file.getOriginalFilename();
            tables.add(CsvTable.read(name == null ? "file" : name, file.getBytes()));
        }
        ImportOutcome outcome = importer.load(tables, user.getName(), "import of CSV files");
        String id = UUID.randomUUID().toString();
        var answer = new ImportAnswer(id, "DONE", outcome.counts(), outcome.rejects());
        results.put(id, answer);
        return answer;
    }

    /**
     * Reads the outcome of an earlier import, as an editor.
     *
     * @param id id of the import, one of the last {@value #KEPT}
     */
    @GetMapping("/api/imports/{id}")
    ImportAnswer result(@PathVariable String id) {
        ImportAnswer answer = results.get(id);
        if (answer == null) {
            throw problem(HttpStatus.NOT_FOUND, "import.unknown", id, KEPT);
        }
        return answer;
    }

    /**
     * Reads the rejected rows of an import as CSV, as an editor. With their reasons, to be
     * corrected and loaded again.
     *
     * @param id id of the import, one of the last {@value #KEPT}
     */
    @GetMapping(path = "/api/imports/{id}/rejects.csv", produces = "text/csv;charset=UTF-8")
    ResponseEntity<String> rejects(@PathVariable String id) throws IOException {
        var text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord("file", "line", "column", "reason", "cells");
            for (ImportOutcome.Reject reject : result(id).rejects()) {
                var cells =
                        new ArrayList<>(
                                List.of(
                                        reject.file(),
                                        String.valueOf(reject.line()),
                                        reject.column(),
                                        reject.reason()));
                cells.addAll(reject.raw());
                csv.writeRecord(cells);
            }
        }
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"rejects.csv\"")
                .body(text.toString());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadable(UnreadableTableException e, Locale locale) {
        var problem = ProblemDetail.forStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        Object[] arguments = {e.file(), String.valueOf(e.line()), e.getMessage()};
        problem.setDetail(messages.getMessage("import.unreadable", arguments, locale));
        problem.setProperty("file", e.file());
        problem.setProperty("line", e.line());
        return ResponseEntity.unprocessableContent().body(problem);
    }

    private static ErrorResponseException problem(
            HttpStatus status, String message, Object... arguments) {
        return new ErrorResponseException(
                status, ProblemDetail.forStatus(status), null, message, arguments);
    }

    record ImportAnswer(
            String id,
            String state,
            ImportOutcome.Counts counts,
            List<ImportOutcome.Reject> rejects) {}
}
