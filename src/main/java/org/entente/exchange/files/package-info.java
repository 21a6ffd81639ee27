/** Views written as files, one class for each format. */
@NullMarked
package org.entente.exchange.files;

import org.jspecify.annotations.NullMarked;
