/** Problem details, static resources, request limits, the reader's language. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.entente.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
