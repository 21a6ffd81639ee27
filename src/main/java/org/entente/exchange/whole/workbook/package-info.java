/** The whole graph as a workbook. */
@NullMarked
package org.entente.exchange.whole.workbook;

import org.jspecify.annotations.NullMarked;
