package org.entente.bench;

import java.util.Locale;

/**
 * What must hold.
 *
 * @param name what is compared with what
 * @param figure what was measured
 * @param limit what it must not exceed
 * @param unit of both
 */
record Goal(String name, double figure, double limit, String unit) {

    boolean isMet() {
        return figure <= limit;
    }

    String sentence() {
        return String.format(
                Locale.ROOT, "%s: %.2f %s, limit %.2f %s.", name, figure, unit, limit, unit);
    }
}
