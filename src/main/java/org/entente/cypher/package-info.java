/** Named queries from cypher/queries, executed read-only under limits. */
@ApplicationModule(allowedDependencies = {"graph"})
@NullMarked
package org.entente.cypher;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
