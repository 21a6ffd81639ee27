package org.entente.exchange;

import org.entente.graph.Identifiers;
import org.springframework.web.multipart.MultipartFile;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.util.HexFormat;
import java.util.List;

/** Tells whether two calls ask for the same import. */
final class Fingerprint {

    private Fingerprint() {}

    static String of(ImportWish wish, List<MultipartFile> files) {
        var digest = Identifiers.sha256();
        String how =
                String.join(
                        "\n",
                        wish.mode(),
                        String.valueOf(wish.dryRun()),
                        String.valueOf(wish.encoding()),
                        String.valueOf(wish.profile()),
                        String.valueOf(wish.mapping()));
        digest.update(how.getBytes(StandardCharsets.UTF_8));
        try (var out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            for (MultipartFile file : files) {
                out.write((file.getOriginalFilename() + "\n").getBytes(StandardCharsets.UTF_8));
                try (InputStream in = file.getInputStream()) {
                    in.transferTo(out);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
