/** Named questions, shipped as files, that people put to the graph with their own parameters. */
@ApplicationModule(allowedDependencies = {"graph", "cypher"})
@NullMarked
package org.entente.library;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
