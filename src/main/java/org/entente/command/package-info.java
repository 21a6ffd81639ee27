/**
 * What the jar does by a verb on its command line, by calling the running application or one that
 * it starts for the purpose. Used by {@code main} alone.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.entente.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
