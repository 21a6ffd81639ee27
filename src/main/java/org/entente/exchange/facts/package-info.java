/** What a row of the graph's own tables states, checked, compared with what is stored, written. */
@NullMarked
package org.entente.exchange.facts;

import org.jspecify.annotations.NullMarked;
