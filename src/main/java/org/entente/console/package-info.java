/** Guarded ad hoc Cypher: anyone may ask, nobody may change, exhaust or look behind the graph. */
@ApplicationModule(allowedDependencies = {"graph", "cypher", "history", "identity"})
@NullMarked
package org.entente.console;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
