package org.entente.launch;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A JVM caches no class of a signed jar. These copies come from the application's own jar, which
 * nobody checks the signatures of either.
 */
final class Signatures {

    private Signatures() {}

    static void remove(Path folder) throws IOException {
        try (DirectoryStream<Path> jars = Files.newDirectoryStream(folder, "*.jar")) {
            for (Path jar : jars) {
                removeFrom(jar);
            }
        }
    }

    private static void removeFrom(Path jar) throws IOException {
        try (FileSystem archive = FileSystems.newFileSystem(jar)) {
            Path metadata = archive.getPath("META-INF");
            if (!Files.isDirectory(metadata)) {
                return;
            }
            try (var signatures = Files.newDirectoryStream(metadata, "*.{SF,RSA,DSA,EC}")) {
                for (Path signature : signatures) {
                    Files.delete(signature);
                }
            }
        }
    }
}
