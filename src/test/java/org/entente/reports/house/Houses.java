package org.entente.reports.house;

import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;

import java.nio.file.Path;

/** Houses of tests. */
public final class Houses {

    private Houses() {}

    public static House in(Path folder) {
        return folder(folder).current();
    }

    static HouseFolder folder(Path folder) {
        return new HouseFolder(folder.toString(), messages());
    }

    static MessageSource messages() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        messages.setAlwaysUseMessageFormat(true);
        return messages;
    }
}
