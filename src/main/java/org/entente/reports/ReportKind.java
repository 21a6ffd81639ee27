package org.entente.reports;

import org.entente.reports.document.Report;

/** A kind of report: what it asks for, and how it is written. */
interface ReportKind {

    /** As in its address: {@code partnership}. */
    String type();

    /** Whether it is about two parties. */
    boolean takesPartner();

    /** The report, in the language that its parties were read in. */
    Report write(ReportOrder order);
}
