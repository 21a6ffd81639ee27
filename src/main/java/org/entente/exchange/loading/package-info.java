/** Loads files: surveys them, tries every record, then writes, in one transaction or in batches. */
@NullMarked
package org.entente.exchange.loading;

import org.jspecify.annotations.NullMarked;
