package org.entente.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The room on the disk that holds a folder. A database that runs out of it in the middle of a write
 * stops altogether, so it is not opened without a reserve.
 */
record DiskRoom(Path folder) {

    private static final long RESERVE = 16L << 20;

    /** Where it cannot be told there is room: what fails then says why. */
    boolean isShort() {
        return usable() < RESERVE;
    }

    /**
     * @throws DatabaseUnavailableException if there is too little
     */
    void require() {
        if (isShort()) {
            throw full(folder);
        }
    }

    static DatabaseUnavailableException full(Path folder) {
        return new DatabaseUnavailableException(
                "The disk that holds %s is full.".formatted(folder),
                "Nothing was changed. Free at least %d MB there, or choose a folder on another disk with entente.home."
                        .formatted(RESERVE >> 20));
    }

    private long usable() {
        try {
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException e) {
            return Long.MAX_VALUE;
        }
    }
}
