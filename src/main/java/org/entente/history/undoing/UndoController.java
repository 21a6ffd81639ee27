package org.entente.history.undoing;

import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.security.Principal;

/** Takes changes back. */
@RestController
@SecurityRequirement(name = "basic")
class UndoController {

    private final Undoing undoing;

    UndoController(Undoing undoing) {
        this.undoing = undoing;
    }

    /**
     * Takes a change back, as an editor, with all that belongs to the same import. What takes it
     * back is a change like any other and can be taken back itself.
     *
     * @param number of the change
     * @param keepLater whether facts that were touched since stay as they are; without it nothing
     *     is taken back where there is one
     */
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "404")
    @ApiResponse(responseCode = "409")
    @PostMapping("/api/changes/{number}/undo")
    UndoAnswer undo(
            @PathVariable long number,
            @RequestParam(defaultValue = "false") boolean keepLater,
            Principal user) {
        return undoing.undo(number, user.getName(), keepLater);
    }
}
