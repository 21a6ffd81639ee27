package org.entente.exchange;

import org.entente.exchange.proposal.Proposal;
import org.entente.exchange.proposal.Proposals;
import org.entente.exchange.proposal.Sketch;
import org.entente.exchange.reading.SourceFile;
import org.entente.exchange.reading.recognition.Recognition;
import org.entente.identity.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Proposals for an uploaded file, which is forgotten after them. */
@Component
class ProposedMapping {

    private static final JsonMapper JSON = new JsonMapper();

    private final Proposals proposals;

    ProposedMapping(Proposals proposals) {
        this.proposals = proposals;
    }

    Proposal of(
            MultipartFile file,
            @Nullable String profile,
            @Nullable String sketch,
            @Nullable String encoding,
            Locale language) {
        String name = file.getOriginalFilename();
        try {
            Path copy = Files.createTempFile("entente-proposal-", ".upload");
            try {
                file.transferTo(copy);
                var source = new SourceFile(name == null ? "file" : name, copy);
                return proposals.of(
                        Recognition.of(source, Uploads.encoding(encoding)),
                        sketch(sketch),
                        profile == null || profile.isBlank() ? null : profile,
                        language);
            } finally {
                Files.deleteIfExists(copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable Sketch sketch(@Nullable String json) {
        try {
            return json == null || json.isBlank() ? null : JSON.readValue(json, Sketch.class);
        } catch (JacksonException e) {
            throw Problems.of(HttpStatus.BAD_REQUEST, "import.mapping", e.getOriginalMessage());
        }
    }
}
