/** A report as data: what is said, before any format. */
@NullMarked
package org.entente.reports.document;

import org.jspecify.annotations.NullMarked;
