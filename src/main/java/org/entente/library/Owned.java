package org.entente.library;

/** What somebody saved under a title and may share. */
interface Owned {

    String title();

    /** The account that saved it. */
    String owner();

    /** Whether everyone who may read may open it. */
    boolean shared();

    /** 1 when saved first, one more with each change. */
    int version();

    default boolean isOpenTo(Visitor visitor) {
        return shared() || visitor.mayChange(owner());
    }
}
