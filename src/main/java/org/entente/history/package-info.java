/** The only way to write: one transaction holds the change and its record; the data version. */
@ApplicationModule(allowedDependencies = {"graph", "cypher"})
@NullMarked
package org.entente.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
