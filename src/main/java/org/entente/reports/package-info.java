/** Cooperation reports: sections, tables and footnotes over the graph, rendered to each format. */
@ApplicationModule(
        allowedDependencies = {
            "graph",
            "layout",
            "picture",
            "picture :: network",
            "cypher",
            "history",
            "identity",
            "library"
        })
@NullMarked
package org.entente.reports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
