/** CSV and its like, and how a text is written. */
@NullMarked
package org.entente.exchange.reading.text;

import org.jspecify.annotations.NullMarked;
