package org.entente.exchange.view;

/** A view that cannot be taken away; the message is a key of the message files. */
public final class RefusedViewException extends RuntimeException {

    private final boolean tooLarge;
    private final transient Object[] arguments;

    private RefusedViewException(boolean tooLarge, String key, Object... arguments) {
        super(key);
        this.tooLarge = tooLarge;
        this.arguments = arguments;
    }

    static RefusedViewException of(String key, Object... arguments) {
        return new RefusedViewException(false, key, arguments);
    }

    static RefusedViewException tooLarge(String key, Object... arguments) {
        return new RefusedViewException(true, key, arguments);
    }

    /** Whether it is too large, rather than wrong. */
    public boolean isTooLarge() {
        return tooLarge;
    }

    /** Fills the message's places. */
    public Object[] arguments() {
        return arguments;
    }
}
