/**
 * Named questions that people put to the graph with their own parameters, shipped as files or saved
 * by people, and views under a name.
 */
@ApplicationModule(allowedDependencies = {"graph", "cypher"})
@NullMarked
package org.entente.library;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
