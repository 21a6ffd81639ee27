package org.entente.reports.document;

import java.util.List;

/**
 * What stands before the text: what it is, as at when, from which data, and how it is made again.
 *
 * @param status that it is a draft and nobody's position, as a sentence
 * @param details in their order
 */
public record Cover(String status, List<Detail> details) {

    /**
     * One line of the cover.
     *
     * @param id the same in every language: code, language, at, period, data, address
     */
    public record Detail(String id, String label, String value) {}
}
