package org.entente.exchange;

import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;

import org.entente.exchange.mapping.Profile;
import org.entente.exchange.mapping.Profiles;
import org.entente.exchange.proposal.Proposal;
import org.entente.graph.Label;
import org.entente.identity.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

import java.util.List;
import java.util.Locale;

/** What the columns of users' files mean: proposals, and profiles that are kept. */
@RestController
@SecurityRequirement(name = "basic")
class MappingController {

    private final Profiles profiles;
    private final ProposedMapping proposals;

    MappingController(Profiles profiles, ProposedMapping proposals) {
        this.profiles = profiles;
        this.proposals = proposals;
    }

    /**
     * Proposes what the columns of a file mean, as an editor. Nothing is written and the file is
     * not kept. The answer shows its first rows and what they would make.
     *
     * @param file CSV, TSV, XLSX, JSON, JSON lines or GraphML; its beginning is enough
     * @param profile name of a kept profile to read it by, instead of a proposal
     * @param sketch a corrected sketch of an earlier answer, as JSON, to see what it would make
     * @param encoding of a text, such as windows-1252; found out where none is given
     */
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "422")
    @PostMapping(path = "/api/imports/proposal", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Proposal propose(
            @RequestParam MultipartFile file,
            @RequestParam(required = false) @Nullable String profile,
            @RequestPart(required = false) @Nullable String sketch,
            @RequestParam(required = false) @Nullable String encoding,
            Locale locale) {
        return proposals.of(file, profile, sketch, encoding, locale);
    }

    /** Lists the profiles by which files can be read, as an editor. */
    @GetMapping("/api/imports/profiles")
    List<Kept> profiles() {
        return profiles.all().entrySet().stream()
                .map(one -> new Kept(one.getKey(), one.getValue().title(), one.getValue().about()))
                .toList();
    }

    /**
     * Keeps a profile, as an editor. One of that name takes the place of the one before.
     *
     * @param id its name: lower-case letters, digits and hyphens
     */
    @PutMapping("/api/imports/profiles/{id}")
    Kept keep(@PathVariable String id, @RequestBody Profile profile) {
        if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*") || id.length() > 60) {
            throw Problems.of(HttpStatus.BAD_REQUEST, "import.profile.name", id);
        }
        profiles.save(id, profile);
        return new Kept(id, profile.title(), profile.about());
    }

    /** A profile that can be chosen. */
    record Kept(String id, Label title, @Nullable Label about) {}
}
