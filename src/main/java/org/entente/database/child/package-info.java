/**
 * The program of the child process: Neo4j and nothing else. The only code that knows Neo4j's server
 * API.
 */
@NullMarked
package org.entente.database.child;

import org.jspecify.annotations.NullMarked;
