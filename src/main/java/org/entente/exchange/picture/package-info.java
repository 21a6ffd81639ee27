/** A view drawn on the server: marks in a coordinate system of pixels, for every output. */
@NullMarked
package org.entente.exchange.picture;

import org.jspecify.annotations.NullMarked;
