/** Import and export; loads the shipped graph at the first start. */
@ApplicationModule(
        allowedDependencies = {
            "graph",
            "picture",
            "picture :: network",
            "cypher",
            "history",
            "identity",
            "identity :: likeness"
        })
@NullMarked
package org.entente.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
