package org.entente.reports.house;

import org.springframework.context.support.DefaultMessageSourceResolvable;

/** What is wrong with a file of the house; the reason is a message without a full stop. */
final class BrokenFile extends Exception {

    private final String file;
    private final transient DefaultMessageSourceResolvable reason;

    BrokenFile(String file, String reason, Object... details) {
        super(file + ": " + reason);
        this.file = file;
        this.reason =
                new DefaultMessageSourceResolvable(
                        new String[] {"house.broken." + reason}, details);
    }

    /** Arguments of the sentence: the name of the file, the reason. */
    Object[] details() {
        return new Object[] {file, reason};
    }
}
