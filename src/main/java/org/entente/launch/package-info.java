/**
 * A quick second start: what the first start prepared for this jar and this Java, and the way into
 * it. Used by {@code main} alone.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.entente.launch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
