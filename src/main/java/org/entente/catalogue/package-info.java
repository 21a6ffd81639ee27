/** One entity at a time, with all its facts and where each is said. */
@ApplicationModule(allowedDependencies = {"graph", "cypher", "history", "identity"})
@NullMarked
package org.entente.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
