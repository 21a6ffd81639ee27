/** Workbooks of Excel as tables. */
@NullMarked
package org.entente.exchange.reading.workbook;

import org.jspecify.annotations.NullMarked;
