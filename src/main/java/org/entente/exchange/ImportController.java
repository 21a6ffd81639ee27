package org.entente.exchange;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;

import org.entente.exchange.jobs.ImportJobs;
import org.entente.exchange.jobs.JobAnswer;
import org.entente.identity.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.List;
import java.util.Locale;

/** Loads users' files. Every row is accounted for; rejected ones can be had back as a file. */
@RestController
@SecurityRequirement(name = "basic")
class ImportController {

    private final ImportJobs jobs;
    private final Uploads uploads;

    ImportController(ImportJobs jobs, Uploads uploads) {
        this.jobs = jobs;
        this.uploads = uploads;
    }

    /**
     * Imports files, as an editor. Imports run one after the other; the answer comes when it is
     * done, or at once with {@code Prefer: respond-async}.
     *
     * @param files CSV, TSV, XLSX, JSON, JSON lines or GraphML, each told by its content, up to 1
     *     GB together
     * @param mode what a rejected row does to the others: lenient takes them, strict takes none, in
     *     one transaction of at most 20,000 rows
     * @param dryRun whether to say what would be done and do nothing
     * @param profile name of the profile that says what the columns mean; without one the files are
     *     the graph's own tables
     * @param mapping such a profile itself, as JSON, instead of a name
     * @param encoding of texts, such as windows-1252; found out where none is given
     * @param key a name for this import of the client's choice; asked for again with it, the same
     *     import answers and none is made twice
     * @param prefer respond-async to be answered before the import is done
     */
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "202", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "422")
    @PostMapping(path = "/api/imports", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<JobAnswer> load(
            @RequestParam(name = "file", required = false) List<MultipartFile> files,
            @Parameter(schema = @Schema(allowableValues = {"lenient", "strict"}))
                    @RequestParam(defaultValue = "lenient")
                    String mode,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestParam(required = false) @Nullable String profile,
            @RequestPart(required = false) @Nullable String mapping,
            @RequestParam(required = false) @Nullable String encoding,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestHeader(name = "Prefer", required = false) @Nullable String prefer,
            Principal user,
            Locale locale) {
        var wish =
                new ImportWish(
                        files,
                        mode,
                        profile,
                        mapping,
                        dryRun,
                        encoding,
                        key,
                        user.getName(),
                        locale);
        boolean later = prefer != null && prefer.contains("respond-async");
        JobAnswer answer = uploads.start(wish, !later);
        return answer.state().isOver()
                ? ResponseEntity.ok(answer)
                : ResponseEntity.accepted()
                        .location(URI.create("/api/imports/" + answer.id()))
                        .body(answer);
    }

    /**
     * Reads how far an import is, or what became of it, as an editor.
     *
     * @param id id of the import, one of the last fifty
     */
    @GetMapping("/api/imports/{id}")
    JobAnswer result(@PathVariable String id) {
        return jobs.find(id)
                .orElseThrow(() -> Problems.of(HttpStatus.NOT_FOUND, "import.unknown", id));
    }

    /**
     * Ends an import that is not done, as an editor. What it wrote in whole batches stays; of a
     * strict one nothing stays.
     *
     * @param id id of the import
     */
    @DeleteMapping("/api/imports/{id}")
    JobAnswer cancel(@PathVariable String id) {
        jobs.cancel(id);
        return result(id);
    }

    /**
     * Reads the rejected rows of an import as CSV, as an editor. With the columns that they had,
     * after four that say where each row stood and what is wrong with it; corrected, it can be
     * loaded again as it is.
     *
     * @param id id of the import, one of the last fifty
     * @param table name of one of its rejectedTables; the first where none is given
     */
    @GetMapping(path = "/api/imports/{id}/rejects.csv", produces = "text/csv;charset=UTF-8")
    ResponseEntity<Resource> rejects(
            @PathVariable String id, @RequestParam(required = false) @Nullable String table) {
        List<String> tables = result(id).rejectedTables();
        int number = table == null ? 1 : tables.indexOf(table) + 1;
        if (number < 1 || number > tables.size()) {
            throw Problems.of(HttpStatus.NOT_FOUND, "import.no-rejects", id);
        }
        String name = FileNames.stem(tables.get(number - 1)) + "-rejected.csv";
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(new FileSystemResource(jobs.rejects(id, number)));
    }
}
