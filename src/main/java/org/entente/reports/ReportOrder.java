package org.entente.reports;

import org.entente.graph.Language;
import org.entente.reports.document.Cover;
import org.jspecify.annotations.Nullable;

/**
 * A report that is asked for.
 *
 * @param partner the other party, of kinds that are about two
 */
record ReportOrder(Side subject, @Nullable Side partner, Language language, Cover cover) {}
