package org.entente.exchange.whole;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/** The whole graph as a file. */
@RestController
class WholeGraphController {

    private final WholeGraph graph;
    private final List<WholeFile> formats;

    WholeGraphController(WholeGraph graph, List<WholeFile> formats) {
        this.graph = graph;
        this.formats = formats;
    }

    /**
     * Gives all that the graph holds as the graph's own tables, which can be imported again: into
     * an empty graph they make the same one. The file leaves while it is read and is broken off
     * where that fails.
     *
     * @param format csv for a zip of tables, json for one object with a list of rows for each table
     */
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM_VALUE,
                            schema = @Schema(type = "string", format = "binary")))
    @GetMapping("/api/export/graph")
    void graph(
            @Parameter(schema = @Schema(allowableValues = {"csv", "json"})) @RequestParam
                    String format,
            HttpServletResponse response)
            throws IOException {
        WholeFile file =
                formats.stream()
                        .filter(one -> one.format().equals(format))
                        .findFirst()
                        .orElseThrow(() -> unknown(format));
        response.setContentType(file.mediaType());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("entente-graph." + file.ending())
                        .build()
                        .toString());
        file.write(graph, response.getOutputStream());
    }

    private ErrorResponseException unknown(String format) {
        String known =
                formats.stream().map(WholeFile::format).sorted().collect(Collectors.joining(", "));
        HttpStatus status = HttpStatus.BAD_REQUEST;
        return new ErrorResponseException(
                status,
                ProblemDetail.forStatus(status),
                null,
                "export.format",
                new Object[] {format, known});
    }
}
