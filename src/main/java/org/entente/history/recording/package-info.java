/** How a change is written together with its record. */
@NullMarked
package org.entente.history.recording;

import org.jspecify.annotations.NullMarked;
