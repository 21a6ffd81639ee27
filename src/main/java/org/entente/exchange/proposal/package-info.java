/** Proposes what the columns of a file mean, and shows what its first rows would make. */
@NullMarked
package org.entente.exchange.proposal;

import org.jspecify.annotations.NullMarked;
