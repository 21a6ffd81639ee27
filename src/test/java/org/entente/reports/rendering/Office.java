package org.entente.reports.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;

/** LibreOffice, where it is installed. */
public final class Office {

    private static final int MINUTES = 2;

    private Office() {}

    /** The pages that it makes of a document, as PDF; without it the test is left out. */
    public static byte[] pages(Path folder, String name, byte[] document)
            throws IOException, InterruptedException {
        assumeTrue(
                installed(),
                "LibreOffice's soffice is not on the path, so nobody looks at the pages.");
        Path docx = folder.resolve(name + ".docx");
        Files.write(docx, document);
        Process office =
                new ProcessBuilder(
                                "soffice",
                                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                                "--headless",
                                "--convert-to",
                                "pdf",
                                "--outdir",
                                folder.toString(),
                                docx.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("log").toFile())
                        .start();
        try {
            assertThat(office.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
        } finally {
            office.descendants().forEach(ProcessHandle::destroyForcibly);
            office.destroyForcibly();
        }
        return Files.readAllBytes(folder.resolve(name + ".pdf"));
    }

    private static boolean installed() {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(directory -> Files.isExecutable(Path.of(directory, "soffice")));
    }
}
