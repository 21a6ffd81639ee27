/** The whole graph as files that can be imported again. */
@NullMarked
package org.entente.exchange.whole;

import org.jspecify.annotations.NullMarked;
