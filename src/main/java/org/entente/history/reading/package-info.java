/** What was changed, by whom, and what it was before. */
@NullMarked
package org.entente.history.reading;

import org.jspecify.annotations.NullMarked;
