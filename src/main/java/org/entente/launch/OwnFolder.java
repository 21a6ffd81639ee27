package org.entente.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** A folder that programs are started from: nobody else may write to it, or have made it. */
final class OwnFolder {

    private static final String OWNER_ALONE = "rwx------";

    private OwnFolder() {}

    static void create(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(OWNER_ALONE));
    }

    /** Whoever can read in a folder that only its owner may enter is its owner. */
    static boolean isOwn(Path folder) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(folder))
                .equals(OWNER_ALONE);
    }
}
