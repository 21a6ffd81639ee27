package org.entente.reports.rendering;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The same parts make the same bytes: in the order of their names, with one time. */
final class StableZip {

    private static final String PROPERTIES = "docProps/core.xml";
    private static final Pattern CREATED =
            Pattern.compile("(?<=<dcterms:created xsi:type=\"dcterms:W3CDTF\">)[^<]*");
    private static final String CONTENT_TYPES = "[Content_Types].xml";

    /** Of no time zone; the first hour that a zip can hold stands for an older one with a zone. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private StableZip() {}

    /**
     * @param version the date that the file bears, in place of the moment that it was made
     */
    static byte[] of(byte[] zip, Instant version) throws IOException {
        Map<String, byte[]> parts = parts(zip);
        parts.computeIfPresent(PROPERTIES, (_, xml) -> dated(xml, version));
        return of(parts);
    }

    static byte[] of(byte[] zip) throws IOException {
        return of(parts(zip));
    }

    private static byte[] dated(byte[] xml, Instant version) {
        String date = version.truncatedTo(ChronoUnit.SECONDS).toString();
        return CREATED.matcher(new String(xml, StandardCharsets.UTF_8))
                .replaceAll(date)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] of(Map<String, byte[]> parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
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
        // By its directory: what stands before each entry is not always filled in.
        try (var in =
                ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(zip))
                        .get()) {
            for (ZipArchiveEntry entry : Collections.list(in.getEntries())) {
                parts.put(entry.getName(), in.getInputStream(entry).readAllBytes());
            }
        }
        return parts;
    }
}
