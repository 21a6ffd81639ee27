/** Search, neighbourhood, paths: the graph as people explore it. */
@ApplicationModule(allowedDependencies = {"graph", "cypher", "history", "identity", "layout"})
@NullMarked
package org.entente.exploration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
