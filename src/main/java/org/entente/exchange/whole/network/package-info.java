/** The whole graph for programs that draw and measure networks. */
@NullMarked
package org.entente.exchange.whole.network;

import org.jspecify.annotations.NullMarked;
