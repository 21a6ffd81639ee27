/** GraphML as a table of nodes and one of edges. */
@NullMarked
package org.entente.exchange.reading.graphml;

import org.jspecify.annotations.NullMarked;
