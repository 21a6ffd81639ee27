package org.entente.exchange.whole;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;

import jakarta.servlet.http.HttpServletResponse;

import org.entente.identity.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
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
     * Gives all that the graph holds. The tables (csv, xlsx, json, jsonl), GraphML and the script
     * hold everything: brought into an empty graph they make the same one. GEXF and Cytoscape JSON
     * have entities and relations, Turtle and JSON-LD say it in RDF. The file leaves while it is
     * read and is broken off where that fails.
     *
     * @param format csv for a zip of tables; xlsx for a workbook of them; json for one object with
     *     a list of rows for each table; jsonl for a row a line; graphml; gexf, with time;
     *     cytoscape for its elements; cypher for a script; turtle; jsonld
     * @param purpose what CSV is for: with spreadsheet, cells that would run as formulas are
     *     defused, and the tables are not for loading again
     */
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM_VALUE,
                            schema = @Schema(type = "string", format = "binary")))
    @ApiResponse(responseCode = "422")
    @GetMapping("/api/export/graph")
    void graph(
            @Parameter(
                            schema =
                                    @Schema(
                                            allowableValues = {
                                                "csv",
                                                "xlsx",
                                                "json",
                                                "jsonl",
                                                "graphml",
                                                "gexf",
                                                "cytoscape",
                                                "cypher",
                                                "turtle",
                                                "jsonld"
                                            }))
                    @RequestParam
                    String format,
            @Parameter(schema = @Schema(allowableValues = "spreadsheet"))
                    @RequestParam(name = "for", required = false)
                    @Nullable String purpose,
            HttpServletResponse response)
            throws IOException {
        String wanted = purpose == null ? format : format + "-" + purpose;
        WholeFile file =
                formats.stream()
                        .filter(one -> one.format().equals(wanted))
                        .findFirst()
                        .orElseThrow(() -> unknown(format, purpose));
        response.setContentType(file.mediaType());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("entente-graph." + file.ending())
                        .build()
                        .toString());
        try {
            file.write(graph, response.getOutputStream());
        } catch (IOException | RuntimeException e) {
            // Before anything has left, a failure has its own status and is no file.
            if (!response.isCommitted()) {
                response.reset();
            }
            throw e;
        }
    }

    private ErrorResponseException unknown(String format, @Nullable String purpose) {
        String known =
                formats.stream()
                        .map(WholeFile::format)
                        .filter(one -> !one.contains("-"))
                        .sorted()
                        .collect(Collectors.joining(", "));
        boolean other =
                purpose != null && formats.stream().anyMatch(f -> f.format().equals(format));
        return Problems.badRequest(
                other ? "export.graph.purpose" : "export.graph.format",
                other ? format + "&for=" + purpose : format,
                known);
    }
}
