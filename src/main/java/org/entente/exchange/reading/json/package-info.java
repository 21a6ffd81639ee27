/** JSON and JSON lines as tables. */
@NullMarked
package org.entente.exchange.reading.json;

import org.jspecify.annotations.NullMarked;
