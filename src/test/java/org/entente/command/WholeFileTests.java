package org.entente.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;

class WholeFileTests {

    @TempDir private Path folder;

    @Test
    void aFileThatFailsHalfwayLeavesTheOneBeforeAndNothingElse() throws IOException {
        Path file = Files.writeString(folder.resolve("x.docx"), "before");
        assertThatThrownBy(() ->
                        WholeFile.write(
                                file,
                                out -> {
                                    out.write("half".getBytes());
                                    assertThat(file).hasContent("before");
                                    throw new IOException("No space left on device");
                                }))
                .hasMessage("No space left on device");
        assertThat(file).hasContent("before");
        assertThat(folder.toFile().list()).containsExactly("x.docx");
    }

    @Test
    void aWholeOneTakesItsPlace() throws IOException {
        Path file = Files.writeString(folder.resolve("x.docx"), "before");
        WholeFile.write(file, out -> out.write("after".getBytes()));
        assertThat(file).hasContent("after");
        assertThat(folder.toFile().list()).containsExactly("x.docx");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aLinkStaysAndItsFileIsReplaced() throws IOException {
        Path file = Files.writeString(folder.resolve("real"), "before");
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);
        WholeFile.write(link, out -> out.write("after".getBytes()));
        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("after");
    }

    /** Even the administrator of the machine has no right to make a file there. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void aFolderThatCannotBeWrittenSaysSo() {
        assertThatThrownBy(() ->
                        WholeFile.write(
                                Path.of("/sys/kernel/x.docx"), out -> out.write("x".getBytes())))
                .isInstanceOf(AccessDeniedException.class);
    }

    /** A file moved over a device would take its place, where the user is the administrator. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void aDeviceIsWrittenToAndSaysWhenItIsFull() {
        Path device = Path.of("/dev/full");
        assertThatThrownBy(() -> WholeFile.write(device, out -> out.write("x".getBytes())))
                .hasMessageContaining("No space left on device");
        assertThat(Files.isRegularFile(device)).isFalse();
        assertThat(device).exists();
    }
}
