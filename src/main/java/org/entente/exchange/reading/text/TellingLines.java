package org.entente.exchange.reading.text;

import java.io.ByteArrayOutputStream;

/** The first lines of a text that have bytes above 127: only they tell how it is written. */
final class TellingLines {

    private static final int SAMPLE = 64_000;
    private static final int LINE = 4_000;

    private final ByteArrayOutputStream sample = new ByteArrayOutputStream();
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private boolean telling;

    void next(byte value) {
        if (sample.size() >= SAMPLE) {
            return;
        }
        line.write(value);
        telling |= value < 0;
        if (value == '\n' || value == '\r' || line.size() == LINE) {
            end();
        }
    }

    private void end() {
        if (telling) {
            sample.writeBytes(line.toByteArray());
        }
        line.reset();
        telling = false;
    }

    byte[] sample() {
        end();
        return sample.toByteArray();
    }
}
