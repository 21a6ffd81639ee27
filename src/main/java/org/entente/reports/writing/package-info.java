/** Facts into sentences with footnotes, in one language. */
@NullMarked
package org.entente.reports.writing;

import org.jspecify.annotations.NullMarked;
