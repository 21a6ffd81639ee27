package org.entente.reports.rendering;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The same parts make the same bytes: in the order of their names, with one time. */
final class StableZip {

    private static final String CONTENT_TYPES = "[Content_Types].xml";

    /** Of no time zone; the first hour that a zip can hold stands for an older one with a zone. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private StableZip() {}

    static byte[] of(byte[] zip) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(bytes)) {
            for (var part : parts(zip).entrySet()) {
                var entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(TIME);
                out.putNextEntry(entry);
                out.write(part.getValue());
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    /** Readers want the content types first. */
    private static Map<String, byte[]> parts(byte[] zip) throws IOException {
        var parts =
                new TreeMap<String, byte[]>(
                        Comparator.comparing((String name) -> !name.equals(CONTENT_TYPES))
                                .thenComparing(Comparator.naturalOrder()));
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        return parts;
    }
}
