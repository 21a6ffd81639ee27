/** Coordinates for a view, the same for screen and report: one answer for one request, always. */
@ApplicationModule(allowedDependencies = {"graph"})
@NullMarked
package org.entente.layout;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
