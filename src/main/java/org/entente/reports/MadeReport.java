package org.entente.reports;

import org.entente.reports.document.Report;

import java.time.Instant;

/**
 * A report that is made.
 *
 * @param version when the data that it was made from was changed last
 */
record MadeReport(Report report, Instant version) {}
