package org.entente.identity.merging;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;

import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import java.security.Principal;

/** Makes one entity of two. */
@RestController
@SecurityRequirement(name = "basic")
class MergeController {

    private final Merging merging;

    MergeController(Merging merging) {
        this.merging = merging;
    }

    /**
     * Makes one entity of two of the same kind, as an editor: all facts and claims of the one that
     * goes hang on the one that stays, its names are further names, and its id leads to the one
     * that stays. What both state in another way is what the one that stays has. It is taken back
     * like any change.
     *
     * @param request which two
     */
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "404")
    @ApiResponse(responseCode = "422")
    @PostMapping(path = "/api/merges", consumes = "application/json")
    MergeAnswer merge(@RequestBody MergeRequest request, Principal user) {
        long change = merging.merge(request.stays(), request.goes(), user.getName());
        return new MergeAnswer(request.stays(), change);
    }

    /**
     * @param stays id of the entity that stays
     * @param goes id of the entity that goes
     */
    @Schema(requiredProperties = {"stays", "goes"})
    record MergeRequest(String stays, String goes) {

        MergeRequest {
            stays = stays == null ? "" : stays;
            goes = goes == null ? "" : goes;
        }
    }

    /**
     * @param id of the entity that stays
     * @param change number of the change that made one of the two
     */
    record MergeAnswer(String id, long change) {}
}
