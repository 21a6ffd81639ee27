package org.entente.exchange.reading;

/** A file that cannot be read as tables; nothing of it is taken. */
public final class UnreadableFileException extends RuntimeException {

    private final String file;
    private final long line;
    private final transient Object[] details;

    /**
     * @param line where, from 1; 0 where it is the file as a whole
     * @param key of the sentence among the messages, a part of a sentence after "file, line: "
     */
    public UnreadableFileException(String file, long line, String key, Object... details) {
        super(key);
        this.file = file;
        this.line = line;
        this.details = details;
    }

    public String file() {
        return file;
    }

    public long line() {
        return line;
    }

    public String key() {
        return String.valueOf(getMessage());
    }

    public Object[] details() {
        return details;
    }
}
