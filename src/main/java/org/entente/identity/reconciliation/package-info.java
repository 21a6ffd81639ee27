/** The Reconciliation Service API 0.2: other programs match their tables with the graph. */
@NullMarked
package org.entente.identity.reconciliation;

import org.jspecify.annotations.NullMarked;
