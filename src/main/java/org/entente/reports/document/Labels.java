package org.entente.reports.document;

/** What a format writes around a report, in its language. */
public record Labels(String notes, String sources, String note, String backToText) {}
