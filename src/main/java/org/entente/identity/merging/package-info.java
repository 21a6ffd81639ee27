/** Two entities that are one become one; the id that goes still leads to the one that stays. */
@NullMarked
package org.entente.identity.merging;

import org.jspecify.annotations.NullMarked;
