/** A view as a picture: what is drawn of it, where, and what the legend says. */
@NullMarked
package org.entente.exchange.picture;

import org.jspecify.annotations.NullMarked;
