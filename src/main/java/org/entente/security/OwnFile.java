package org.entente.security;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** A file that nobody but its owner reads, from its first byte, and that is there whole or not. */
final class OwnFile {

    private OwnFile() {}

    static void write(Path file, byte[] content) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Files.deleteIfExists(part);
        var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (var out =
                Channels.newOutputStream(Files.newByteChannel(part, options, ownerAlone(part)))) {
            out.write(content);
        }
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Where the system has no such rights, a home is its user's own anyway. */
    private static FileAttribute<?>[] ownerAlone(Path file) {
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
