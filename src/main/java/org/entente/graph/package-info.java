/** The language of the model: identifiers, kinds, relation types, the vocabulary, dates, claims. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.entente.graph;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
