/** Embedded Neo4j as a child process, its settings and supervision, and the schema's migrations. */
@ApplicationModule(allowedDependencies = {"cypher"})
@NullMarked
package org.entente.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
