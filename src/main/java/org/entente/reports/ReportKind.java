package org.entente.reports;

import org.entente.reports.document.Report;

import java.util.List;

/** A kind of report: what it asks for, and how it is written. */
interface ReportKind {

    /** As in its address: {@code partnership}. */
    String type();

    Asks asks();

    /** Ids of the sections that may be left out, in their order. */
    List<String> sections();

    /** The report, in the language that its parties were read in. */
    Report write(ReportOrder order);
}
