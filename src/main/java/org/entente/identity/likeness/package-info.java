/** Tells how alike two entities are by their names and what is known of them, and finds such. */
@NamedInterface("likeness")
@NullMarked
package org.entente.identity.likeness;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
