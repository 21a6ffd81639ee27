package org.entente.command;

import tools.jackson.databind.JsonNode;

/** Calls of one import to one application, as an editor. */
record ImportCalls(Calls calls, Instance instance, Editor editor) {

    JsonNode begin(String query, MultipartFiles files)
            throws CommandException, InterruptedException {
        return calls.beginImport(instance, editor, query, files).json();
    }

    JsonNode state(String id) throws CommandException, InterruptedException {
        return calls.importAt(instance, editor, "/api/imports/" + id, "GET").json();
    }

    Answer rejects(String id) throws CommandException, InterruptedException {
        return calls.importAt(instance, editor, "/api/imports/" + id + "/rejects.csv", "GET");
    }

    /** While this process ends; the application may be gone already, and then nothing is lost. */
    void cancel(String id) {
        try (var last = new Calls("en")) {
            last.importAt(instance, editor, "/api/imports/" + id, "DELETE");
        } catch (CommandException e) {
            System.err.println(e.key());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
