package org.entente.exchange;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;

import org.entente.exchange.files.ViewFile;
import org.entente.exchange.view.RefusedViewException;
import org.entente.exchange.view.TakenView;
import org.entente.exchange.view.ViewReader;
import org.entente.exchange.view.ViewRequest;
import org.entente.graph.Language;
import org.entente.identity.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Views as files. It reads, whatever its method: a view is too long for an address. */
@RestController
class ExportController {

    /** Drawing takes a processor for a while; so many at once, others wait. */
    private static final int AT_ONCE = 2;

    private static final int PATIENCE_SECONDS = 20;

    /** How many parts of the view are not in the graph any more, and so not in the file. */
    private static final String MISSING = "Entente-Missing";

    private final ViewReader reader;
    private final Map<String, ViewFile> formats;
    private final MessageSource messages;
    private final Semaphore places = new Semaphore(AT_ONCE, true);

    ExportController(ViewReader reader, List<ViewFile> formats, MessageSource messages) {
        this.reader = reader;
        this.formats =
                formats.stream()
                        .collect(
                                Collectors.toMap(
                                        ViewFile::id,
                                        Function.identity(),
                                        (one, same) -> one,
                                        TreeMap::new));
        this.messages = messages;
    }

    /**
     * Makes a file of a view of the explorer. What it says is read from the graph by the ids; it
     * bears the view's link, the date and the version of the data.
     *
     * @param format format of the file: svg, png, pdf, html, csv, xlsx, json, graphml, gexf or
     *     cytoscape
     * @param purpose what CSV is for: with spreadsheet, cells that would run as formulas are
     *     defused
     */
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM_VALUE,
                            schema = @Schema(type = "string", format = "binary")))
    @ApiResponse(responseCode = "413")
    @ApiResponse(responseCode = "422")
    @PostMapping(path = "/api/export", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> export(
            @RequestParam String format,
            @RequestParam(name = "for", required = false) @Nullable String purpose,
            @RequestBody ViewRequest view,
            Locale locale)
            throws InterruptedException {
        ViewFile file = formats.get(purpose == null ? format : format + "-" + purpose);
        if (file == null) {
            throw unknownFormat(format);
        }
        if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw Problems.of(HttpStatus.SERVICE_UNAVAILABLE, "export.busy");
        }
        try {
            TakenView taken = reader.read(view, Language.of(locale.getLanguage()));
            return answer(file, taken);
        } finally {
            places.release();
        }
    }

    private static ResponseEntity<byte[]> answer(ViewFile file, TakenView view) {
        var headers = new HttpHeaders();
        headers.setContentType(MediaType.parseMediaType(file.mediaType()));
        headers.setContentDisposition(FileNames.attachment(view, file.ending()));
        headers.set(MISSING, String.valueOf(view.stamp().missing()));
        return ResponseEntity.ok().headers(headers).body(file.write(view));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(RefusedViewException e, Locale locale) {
        HttpStatus status =
                e.isTooLarge() ? HttpStatus.CONTENT_TOO_LARGE : HttpStatus.UNPROCESSABLE_CONTENT;
        String sentence =
                messages.getMessage(String.valueOf(e.getMessage()), e.arguments(), locale);
        return ResponseEntity.status(status)
                .body(ProblemDetail.forStatusAndDetail(status, sentence));
    }

    private ErrorResponseException unknownFormat(String format) {
        String known =
                formats.keySet().stream()
                        .filter(id -> !id.contains("-"))
                        .collect(Collectors.joining(", "));
        return Problems.of(HttpStatus.BAD_REQUEST, "export.format", format, known);
    }
}
