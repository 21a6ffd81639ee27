/** A report into a format. Data is text here, never markup. */
@NullMarked
package org.entente.reports.rendering;

import org.jspecify.annotations.NullMarked;
