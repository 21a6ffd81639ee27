/** A view of the explorer, read again from the graph by its ids, in words of one language. */
@NullMarked
package org.entente.exchange.view;

import org.jspecify.annotations.NullMarked;
