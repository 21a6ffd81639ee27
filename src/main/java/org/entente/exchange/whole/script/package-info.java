/** The whole graph as statements in Cypher. */
@NullMarked
package org.entente.exchange.whole.script;

import org.jspecify.annotations.NullMarked;
