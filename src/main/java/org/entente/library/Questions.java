package org.entente.library;

import java.util.Optional;

/** The shipped questions, for those who put them into something of their own. */
public interface Questions {

    /**
     * @param id topic and name: {@code partners/of-a-body}
     */
    Optional<Question> question(String id);
}
