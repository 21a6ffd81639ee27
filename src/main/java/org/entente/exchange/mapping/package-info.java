/** How the records of a file become rows of the graph's own tables. */
@NullMarked
package org.entente.exchange.mapping;

import org.jspecify.annotations.NullMarked;
