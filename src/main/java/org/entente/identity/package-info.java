/** Finds entities by their names, in both languages, whatever the spelling; resolves ids. */
@ApplicationModule(allowedDependencies = {"graph", "cypher", "history"})
@NullMarked
package org.entente.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
