package org.entente.reports.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

import java.io.ByteArrayInputStream;
import java.util.List;

/** What veraPDF says of a file. */
public final class PdfChecks {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfChecks() {}

    /** Rules that the file breaks. */
    public static List<String> failures(byte[] file, PDFAFlavour flavour) throws Exception {
        try (PDFAParser parser =
                        Foundries.defaultInstance()
                                .createParser(new ByteArrayInputStream(file), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            assertThat(result.getTotalAssertions()).isGreaterThan(1000);
            return result.getTestAssertions().stream()
                    .map(one -> one.getRuleId() + " " + one.getMessage())
                    .distinct()
                    .toList();
        }
    }
}
