/** What the application costs beside Neo4j's own clients and Neo4j's own start: {@code -Pbench}. */
@NullMarked
package org.entente.bench;

import org.jspecify.annotations.NullMarked;
