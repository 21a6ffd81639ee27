/** Sign-in, roles, who may call what; accounts and the token of a run. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.entente.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
