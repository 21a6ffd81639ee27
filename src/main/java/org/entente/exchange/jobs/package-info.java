/** Imports as jobs: one at a time, with progress, that can be ended and outlive a restart. */
@NullMarked
package org.entente.exchange.jobs;

import org.jspecify.annotations.NullMarked;
