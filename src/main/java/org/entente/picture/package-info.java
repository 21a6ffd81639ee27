/** What is drawn on the server: marks in a coordinate system of pixels, for every output. */
@ApplicationModule(allowedDependencies = {"graph"})
@NullMarked
package org.entente.picture;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
