/** How a change is taken back. */
@NullMarked
package org.entente.history.undoing;

import org.jspecify.annotations.NullMarked;
