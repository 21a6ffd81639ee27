/** Tells what a file is. */
@NullMarked
package org.entente.exchange.reading.recognition;

import org.jspecify.annotations.NullMarked;
