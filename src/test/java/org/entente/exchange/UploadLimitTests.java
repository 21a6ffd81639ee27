package org.entente.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

import java.util.Locale;

class UploadLimitTests {

    @ParameterizedTest
    @CsvSource({"en, The files are larger than 1 GB", "fr, Les fichiers dépassent ensemble 1 Go"})
    void anUploadThatIsTooLargeIsRefusedWithASentence(Locale language, String beginning) {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setAlwaysUseMessageFormat(true);
        var refusal = new MaxUploadSizeExceededException(1_000_000_000);
        assertThat(refusal.getStatusCode()).isEqualTo(HttpStatus.CONTENT_TOO_LARGE);
        assertThat(refusal.updateAndGetBody(messages, language).getDetail()).startsWith(beginning);
    }
}
