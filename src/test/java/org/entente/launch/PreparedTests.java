package org.entente.launch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

class PreparedTests {

    @TempDir private Path home;
    private Path jar;

    @BeforeEach
    void makeAJar() throws IOException {
        jar = Files.writeString(home.resolve("entente.jar"), "a jar");
    }

    @Test
    void itIsCompleteOnlyForTheJarThatItWasMadeFrom() throws IOException {
        Prepared prepared = Prepared.of(home, jar);
        assertThat(prepared.isComplete()).isFalse();
        OwnFolder.create(prepared.folder());
        Files.writeString(prepared.mark(), prepared.identity());
        assertThat(Prepared.of(home, jar).isComplete()).isTrue();

        Files.writeString(jar, "the next version of it");
        assertThat(Prepared.of(home, jar).isComplete()).isFalse();
    }

    @Test
    void aFolderThatOthersMayWriteToIsNotUsed() throws IOException {
        Prepared prepared = Prepared.of(home, jar);
        OwnFolder.create(prepared.folder());
        Files.writeString(prepared.mark(), prepared.identity());
        Files.setPosixFilePermissions(
                prepared.folder(), PosixFilePermissions.fromString("rwxrwxr-x"));
        assertThat(prepared.isComplete()).isFalse();
    }

    @Test
    void aRunFromAClassPathHasNoJarToPrepare() {
        assertThat(RunningJar.find()).isNull();
    }

    @Test
    void signaturesGoAndTheRestStays() throws IOException {
        Path signed = Files.createDirectories(home.resolve("lib")).resolve("signed.jar");
        try (var zip = new ZipOutputStream(Files.newOutputStream(signed))) {
            for (String name :
                    new String[] {"META-INF/ECLIPSE_.RSA", "META-INF/ECLIPSE_.SF", "A"}) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(1);
            }
        }
        Signatures.remove(signed.getParent());
        try (var zip = new ZipFile(signed.toFile())) {
            assertThat(zip.stream().map(ZipEntry::getName).filter(name -> !name.endsWith("/")))
                    .containsExactly("A");
        }
    }
}
