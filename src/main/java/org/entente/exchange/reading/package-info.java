/**
 * Files of several formats as tables of text, read as streams: whatever the size, few rows at once.
 */
@NullMarked
package org.entente.exchange.reading;

import org.jspecify.annotations.NullMarked;
