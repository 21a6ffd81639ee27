package org.entente.reports.figures;

import org.entente.reports.writing.Party;
import org.entente.reports.writing.Stated;

import java.util.List;

/**
 * What joins a party and a theme, a year or another heading.
 *
 * @param facts each once
 */
public record Crossing(Party row, String column, List<? extends Stated> facts) {}
