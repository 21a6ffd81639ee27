package org.entente.exchange.reading.text;

/** Follows bytes and counts what is valid UTF-8 and what is not. */
final class Utf8Check {

    private long line = 1;
    private long firstFaultLine;
    private long sequences;
    private long faults;
    private int open;
    private int least = 0x80;
    private int most = 0xBF;

    void next(int value) {
        if (open > 0 && value >= least && value <= most) {
            least = 0x80;
            most = 0xBF;
            if (--open == 0) {
                sequences++;
            }
            return;
        }
        if (open > 0) {
            fault();
        }
        if (value >= 0x80) {
            begin(value);
        } else if (value == '\n') {
            line++;
        }
    }

    /** As table 3-7 of the Unicode standard: no overlong forms, no halves of pairs. */
    private void begin(int value) {
        least = value == 0xE0 ? 0xA0 : value == 0xF0 ? 0x90 : 0x80;
        most = value == 0xED ? 0x9F : value == 0xF4 ? 0x8F : 0xBF;
        if (value >= 0xC2 && value <= 0xDF) {
            open = 1;
        } else if (value >= 0xE0 && value <= 0xEF) {
            open = 2;
        } else if (value >= 0xF0 && value <= 0xF4) {
            open = 3;
        } else {
            fault();
        }
    }

    private void fault() {
        open = 0;
        least = 0x80;
        most = 0xBF;
        faults++;
        if (firstFaultLine == 0) {
            firstFaultLine = line;
        }
    }

    boolean isValid() {
        return faults == 0 && open == 0;
    }

    long sequences() {
        return sequences;
    }

    long faults() {
        return faults + (open > 0 ? 1 : 0);
    }

    /** From 1. */
    long firstFaultLine() {
        return firstFaultLine == 0 ? line : firstFaultLine;
    }
}
