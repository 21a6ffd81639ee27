package org.entente.reports;

import org.entente.reports.writing.Stated;

import java.util.List;

/** A relation that joins a partner to common work, by its id alone. */
record Joint(String id, List<String> claims) implements Stated {}
