/** A graph as a picture: where its nodes and labels stand, and what the legend says. */
@NamedInterface("network")
@NullMarked
package org.entente.picture.network;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
