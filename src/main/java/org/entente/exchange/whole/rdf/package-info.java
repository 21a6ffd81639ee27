/** The whole graph in RDF, with the W3C's words for organisations and for where facts are from. */
@NullMarked
package org.entente.exchange.whole.rdf;

import org.jspecify.annotations.NullMarked;
